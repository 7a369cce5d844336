// Tries every single typing error backwards; about 400 of them, so it costs nothing.
#include "core/support_code/suspect_part.h"

#include "core/support_code/fields.h"
#include "core/support_code/spelling.h"

namespace repair::coding {
namespace {

/// Where a letter lies in the frame.
struct Place {
    unsigned shift = 0;
    unsigned bits = 0;
    std::size_t part = 0;
};

std::vector<Place> placesOf(CodeProblem::Form form)
{
    std::vector<Place> places;
    if (form == CodeProblem::Form::characters) {
        for (std::size_t place = 0; place < characterCount; ++place)
            places.push_back({static_cast<unsigned>(60 - 5 * place), place == 0 ? 4U : 5U, groupOf(place)});
        return places;
    }
    for (std::size_t word = 0; word < parts; ++word) {
        const auto lowest = static_cast<unsigned>(48 - 16 * word);
        for (const auto& [shift, bits] : {std::pair {12U, 4U}, {10U, 2U}, {6U, 4U}, {4U, 2U}, {0U, 4U}})
            places.push_back({lowest + shift, bits, word});
    }
    return places;
}

bool isValid(Frame frame)
{
    const auto fields = tryFieldsIn(frame);
    return fields && tryReadFields(*fields);
}

bool hasOtherLetter(Frame frame, const Place& place)
{
    for (Frame change = 1; change < Frame {1} << place.bits; ++change)
        if (isValid(frame ^ change << place.shift))
            return true;
    return false;
}

/// Neighbours of one size only: a consonant and a vowel that change places are no word any more.
bool isValidSwapped(Frame frame, const Place& left, const Place& right)
{
    if (left.part != right.part || left.bits != right.bits)
        return false;
    const Frame change = (frame >> left.shift ^ frame >> right.shift) & ((Frame {1} << left.bits) - 1);
    return isValid(frame ^ change << left.shift ^ change << right.shift);
}

} // namespace

std::optional<std::size_t> trySuspectPart(Frame frame, CodeProblem::Form form)
{
    const std::vector<Place> places = placesOf(form);
    std::optional<std::size_t> suspect;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool swapped = i > 0 && isValidSwapped(frame, places[i - 1], places[i]);
        if (!swapped && !hasOtherLetter(frame, places[i]))
            continue;
        if (suspect && *suspect != places[i].part)
            return std::nullopt;
        suspect = places[i].part;
    }
    return suspect;
}

} // namespace repair::coding
