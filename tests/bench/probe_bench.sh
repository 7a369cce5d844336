#!/bin/bash
# Compares our probe with ike-scan on the same strongSwan, in namespaces of its own. Usage: probe_bench.sh [PROGRAM]
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../lab/lab" "${1:-$here/../../build/linux-bench/bin/probe_bench}"
