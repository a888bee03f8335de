// dateline
