// stub
print("policyc")
