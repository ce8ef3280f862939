"""Wire everything and run. The only module that reads the environment and the clock."""
