// Decides on colour and width once, and keeps the two streams apart.
#include "app/cli/output.h"

#include "app/cli/documents/error_document.h"
#include "app/text/error_text.h"
#include "app/text/filled.h"

#include <algorithm>
#include <cstdlib>

namespace repair {
namespace {

constexpr int documentVersion = 1;
constexpr int jsonIndent = 2;

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

} // namespace

Output::Output(Console& console, bool json) : m_console(console), m_json(json) { }

Page::Look Output::lookOf(Stream stream) const
{
    Page::Look look;
    // https://no-color.org: set and not empty means no colour.
    look.colour = m_console.isTerminal(stream) && m_console.variable("NO_COLOR").empty()
        && m_console.variable("TERM") != "dumb";
    const unsigned long columns = std::strtoul(m_console.variable("COLUMNS").c_str(), nullptr, 10);
    if (columns > 0)
        look.width = std::clamp<std::size_t>(columns, 40, 120);
    return look;
}

Page Output::page() const
{
    return Page(lookOf(Stream::results));
}

void Output::print(const Page& page)
{
    m_console.write(Stream::results, page.text());
}

void Output::print(Json document)
{
    document["version"] = documentVersion;
    m_console.write(
        Stream::results, document.dump(jsonIndent, ' ', false, Json::error_handler_t::replace) + "\n");
}

void Output::note(std::string_view text)
{
    Page page(lookOf(Stream::trouble));
    page.line(text);
    m_console.write(Stream::trouble, page.text());
}

void Output::trouble(const Error& error, const std::vector<std::string>& nearNames)
{
    const ErrorText text = errorText(error);
    Page page(lookOf(Stream::trouble));
    page.item("l2tp-repair:", text.sentence, 0, Tone::bad);
    if (!nearNames.empty())
        page.line(filled(didYouMeanText(), {listed(nearNames)}));
    if (!text.advice.empty())
        page.line(text.advice);
    m_console.write(Stream::trouble, page.text());
    if (m_json)
        print(errorDocument(error, nearNames));
}

} // namespace repair
