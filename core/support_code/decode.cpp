// Spells a code out and reads one, telling as exactly as can be told what is wrong with it.
#include "core/support_code/fields.h"
#include "core/support_code/spelling.h"
#include "core/support_code/support_code.h"
#include "core/support_code/suspect_part.h"
#include "core/support_code/typed_code.h"

#include <algorithm>

namespace repair {
namespace {

using namespace coding;
using Kind = CodeProblem::Kind;
using Form = CodeProblem::Form;

tl::unexpected<CodeProblem> problem(Kind kind, Form form, std::optional<std::size_t> part = std::nullopt)
{
    return tl::unexpected(CodeProblem {kind, form, part});
}

std::size_t lengthOf(std::size_t part, Form form)
{
    return form == Form::words ? wordLength : groupLengths[part];
}

bool isReadable(std::string_view part, Form form)
{
    if (form == Form::words)
        return beginsLikeWord(part);
    return std::all_of(part.begin(), part.end(), [](char c) { return tryReadCharacter(c).has_value(); });
}

std::vector<std::string> cutAsReadOut(std::string_view letters, Form form)
{
    if (form == Form::words)
        return cutInto(wordLength, letters);
    std::vector<std::string> groups = cutInto(groupLengths[0], letters.substr(0, 9));
    if (letters.size() > 9)
        groups.emplace_back(letters.substr(9));
    return groups;
}

/// What is wrong with the shape, part by part; nothing if each can be read and has its length.
std::optional<CodeProblem> tryShapeProblem(const TypedCode& typed, Form form)
{
    const std::size_t meant = form == Form::words ? parts * wordLength : characterCount;
    const bool asSeparated = typed.letters.size() != meant && typed.parts.size() > 1;
    const auto pieces = asSeparated ? typed.parts : cutAsReadOut(typed.letters, form);
    if (std::none_of(
            pieces.begin(), pieces.end(), [&](const auto& piece) { return isReadable(piece, form); }))
        return CodeProblem {Kind::foreign, form, std::nullopt};
    for (std::size_t part = 0; part < parts; ++part) {
        if (part >= pieces.size())
            return CodeProblem {Kind::incomplete, form, part};
        if (!isReadable(pieces[part], form) || (asSeparated && pieces[part].size() > lengthOf(part, form)))
            return CodeProblem {Kind::wrongPart, form, part};
        if (pieces[part].size() < lengthOf(part, form))
            return CodeProblem {Kind::incomplete, form, part};
    }
    if (typed.letters.size() > meant)
        return CodeProblem {Kind::tooLong, form, std::nullopt};
    return std::nullopt;
}

/// What is wrong with a frame whose marks or sum do not fit.
CodeProblem sumProblem(Frame frame, Form form)
{
    std::vector<std::size_t> unmarked;
    for (std::size_t word = 0; word < parts; ++word)
        if (!hasItsMark(frame, word))
            unmarked.push_back(word);
    if (unmarked.empty())
        return {Kind::wrongSomewhere, form, trySuspectPart(frame, form)};
    if (unmarked.size() > 2)
        return {Kind::foreign, form, std::nullopt};
    if (form == Form::words && unmarked.size() == 2 && unmarked[1] == unmarked[0] + 1) {
        Words words = wordsOf(frame);
        std::swap(words[unmarked[0]], words[unmarked[1]]);
        if (tryFieldsIn(frameOf(words)))
            return {Kind::swapped, form, unmarked[0]};
    }
    return {Kind::wrongPart, form, unmarked[0]};
}

tl::expected<SupportCode, CodeProblem> understood(Frame frame, Form form)
{
    const auto fields = tryFieldsIn(frame);
    if (!fields)
        return tl::unexpected(sumProblem(frame, form));
    if (auto code = tryReadFields(*fields))
        return *code;
    return problem(Kind::newer, form);
}

tl::expected<SupportCode, CodeProblem> decodeWords(const TypedCode& typed)
{
    if (const auto wrong = tryShapeProblem(typed, Form::words))
        return tl::unexpected(*wrong);
    Words words {};
    for (std::size_t word = 0; word < parts; ++word)
        words[word] = *tryReadWord(typed.letters.substr(word * wordLength, wordLength));
    return understood(frameOf(words), Form::words);
}

tl::expected<SupportCode, CodeProblem> decodeCharacters(const TypedCode& typed)
{
    if (const auto wrong = tryShapeProblem(typed, Form::characters))
        return tl::unexpected(*wrong);
    constexpr unsigned spareBit = 16; // 13 characters have one bit more than the frame
    if (*tryReadCharacter(typed.letters.front()) >= spareBit)
        return problem(Kind::wrongPart, Form::characters, 0);
    Frame frame = 0;
    for (const char character : typed.letters)
        frame = frame << 5 | *tryReadCharacter(character);
    return understood(frame, Form::characters);
}

/// By its length where that is one of the two, else by what it looks like.
bool looksLikeWords(const TypedCode& typed)
{
    const std::string& letters = typed.letters;
    if (letters.size() == parts * wordLength || beginsLikeWord(letters.substr(0, wordLength)))
        return true;
    const auto hasFigureFrom = [&](char least) {
        return std::any_of(letters.begin(), letters.end(), [=](char c) { return c >= least && c <= '9'; });
    };
    // 0 and 1 may be letters of words; of 13 characters hardly any five are without a figure.
    return letters.size() > characterCount ? !hasFigureFrom('2') : letters.size() > 4 && !hasFigureFrom('0');
}

} // namespace

std::array<std::string, 4> wordList(const SupportCode& code)
{
    const Words words = wordsOf(frameAround(fieldsOf(code)));
    std::array<std::string, 4> spelled;
    std::transform(words.begin(), words.end(), spelled.begin(), spellWord);
    return spelled;
}

std::array<std::string, 4> characterGroups(const SupportCode& code)
{
    const auto pieces = cutAsReadOut(spellCharacters(frameAround(fieldsOf(code))), Form::characters);
    std::array<std::string, 4> groups;
    std::copy(pieces.begin(), pieces.end(), groups.begin());
    return groups;
}

std::string words(const SupportCode& code)
{
    const auto list = wordList(code);
    return list[0] + ' ' + list[1] + ' ' + list[2] + ' ' + list[3];
}

std::string characters(const SupportCode& code)
{
    const auto groups = characterGroups(code);
    return groups[0] + '-' + groups[1] + '-' + groups[2] + '-' + groups[3];
}

tl::expected<SupportCode, CodeProblem> decode(std::string_view typed)
{
    const TypedCode code = readTyped(typed);
    if (code.letters.empty())
        return problem(Kind::empty, Form::words);
    if (code.letters.size() != characterCount)
        return looksLikeWords(code) ? decodeWords(code) : decodeCharacters(code);
    auto asCharacters = decodeCharacters(code);
    return asCharacters || !looksLikeWords(code) ? asCharacters : decodeWords(code);
}

} // namespace repair
