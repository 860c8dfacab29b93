"""The search box: words, exclusions and conditions such as `ping<80`."""
