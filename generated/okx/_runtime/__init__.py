"""Code that is shipped with every generated package, byte for byte."""
