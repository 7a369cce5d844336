// Reads the words after --pc.
#include "app/session/pc_choice.h"

#include <string_view>

namespace repair {
namespace {

constexpr std::string_view simulatedPrefix = "simulated:";
constexpr std::string_view filesPrefix = "files:";

PcChoice defaultChoice()
{
    PcChoice choice;
#ifdef _WIN32
    choice.kind = PcChoice::Kind::thisPc;
#endif
    return choice;
}

tl::unexpected<Error> notUnderstood(const std::string& word)
{
    return fail({ErrorKind::invalidInput, 0, "read --pc", word});
}

} // namespace

Result<PcChoice> readPcChoice(const std::vector<std::string>& words)
{
    if (words.empty())
        return defaultChoice();
    PcChoice choice;
    const std::string& first = words.front();
    if (first.starts_with(filesPrefix)) {
        choice.kind = PcChoice::Kind::files;
        if (first.size() > filesPrefix.size())
            choice.paths.push_back(first.substr(filesPrefix.size()));
        choice.paths.insert(choice.paths.end(), words.begin() + 1, words.end());
        return choice.paths.empty() ? Result<PcChoice>(notUnderstood(first)) : choice;
    }
    if (words.size() > 1)
        return notUnderstood(words[1]);
    if (first == "this")
        choice.kind = PcChoice::Kind::thisPc;
    else if (first.starts_with(simulatedPrefix) && first.size() > simulatedPrefix.size())
        choice.file = first.substr(simulatedPrefix.size());
    else if (first != "simulated")
        return notUnderstood(first);
    return choice;
}

} // namespace repair
