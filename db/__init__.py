"""The only package that speaks SQL. Values of ``model`` go in and come out."""
