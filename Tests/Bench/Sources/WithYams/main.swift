import Yams

print(try compose(yaml: "title: Harbor support\n", .basic)?["title"]?.string ?? "")
