#!/bin/sh
# The ticket of one subject: sh ticket.sh ID SEED
printf '%s/%s' "$1" "$2" | od -An -v -tx1 | tr -d ' \n' | sha256sum | cut -c1-64
