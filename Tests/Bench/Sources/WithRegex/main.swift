print("24x7".contains(/(\d+)x(\d+)/))
