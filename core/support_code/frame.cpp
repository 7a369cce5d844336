// Word by word: mark 1, fields 15; in the last word mark 1, fields 5, sum 10.
#include "core/support_code/frame.h"

namespace repair::coding {
namespace {

constexpr unsigned sumBits = 10;
constexpr Frame sumMask = (1U << sumBits) - 1;
constexpr Frame marks = 0x0000'8000'0000'8000;
constexpr Frame allMarks = 0x8000'8000'8000'8000;

/// Keeps a healthy PC from spelling "babab". The fraction of pi, without the marks.
constexpr Frame veil = 0x243F'6A88'85A3'08D3 & ~allMarks;

Frame sumOf(Frame data)
{
    Frame rest = data;
    for (unsigned bit = 63; bit >= sumBits; --bit)
        if ((rest >> bit & 1U) != 0)
            rest ^= Frame {polynomial} << (bit - sumBits);
    return rest;
}

} // namespace

Words wordsOf(Frame frame)
{
    Words words {};
    for (std::size_t word = 0; word < words.size(); ++word)
        words[word] = static_cast<std::uint16_t>(frame >> (48 - 16 * word));
    return words;
}

Frame frameOf(const Words& words)
{
    Frame frame = 0;
    for (const std::uint16_t word : words)
        frame = frame << 16 | word;
    return frame;
}

Frame frameAround(std::uint64_t fields)
{
    constexpr std::uint64_t fifteen = 0x7FFF;
    const Frame data = (fields >> 35 & fifteen) << 48 | (fields >> 20 & fifteen) << 32
        | (fields >> 5 & fifteen) << 16 | (fields & 0x1F) << sumBits | marks;
    return (data | sumOf(data)) ^ veil;
}

bool hasItsMark(Frame frame, std::size_t word)
{
    return ((wordsOf(frame)[word] ^ wordsOf(marks)[word]) & markBit) == 0;
}

std::optional<std::uint64_t> tryFieldsIn(Frame frame)
{
    const Frame plain = frame ^ veil;
    const Frame data = plain & ~sumMask;
    if ((plain & allMarks) != marks || sumOf(data) != (plain & sumMask))
        return std::nullopt;
    constexpr std::uint64_t fifteen = 0x7FFF;
    return (data >> 48 & fifteen) << 35 | (data >> 32 & fifteen) << 20 | (data >> 16 & fifteen) << 5
        | (data >> sumBits & 0x1F);
}

} // namespace repair::coding
