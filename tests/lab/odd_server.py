# Answers on UDP 500 and 4500 of 198.51.100.60 as no VPN server should: odd_server.py garbage|payloads|elsewhere
import select
import socket
import struct
import sys

OWN, OTHER = "198.51.100.60", "198.51.100.53"
MARKER = b"\0\0\0\0"
VENDOR_ID = 13


def answer(manner, request):
    if manner == "garbage":
        return b"HTTP/1.1 400 Bad Request\r\n\r\n"
    header, marker = (request[4:], MARKER) if request.startswith(MARKER) else (request, b"")
    if manner == "elsewhere":
        return request
    # An answer that is in order but for fifteen thousand vendor IDs of no length
    count = 15000
    chain = b"".join(struct.pack(">BBH", VENDOR_ID if i + 1 < count else 0, 0, 4) for i in range(count))
    return marker + header[:8] + b"responds" + bytes([VENDOR_ID]) + header[17:24] + struct.pack(">L", 28 + len(chain)) + chain


def listen(port):
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    opened.bind((OWN, port))
    return opened


def main(manner):
    sockets = [listen(500), listen(4500)]
    elsewhere = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    elsewhere.bind((OTHER, 500))
    print("listening", flush=True)
    while True:
        for ready in select.select(sockets, [], [])[0]:
            request, client = ready.recvfrom(65535)
            (elsewhere if manner == "elsewhere" else ready).sendto(answer(manner, request), client)


main(sys.argv[1])
