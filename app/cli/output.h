// Where results and trouble go: results to standard output as text or as one JSON document, trouble to
// standard error.
#pragma once

#include "app/cli/adapters.h"
#include "app/cli/page.h"
#include "core/json/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace repair {

class Output {
public:
    Output(Console& console, bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// An empty page that looks as standard output can show it.
    [[nodiscard]] Page page() const;

    void print(const Page& page);
    /// Adds "version": 1. Bytes that are no UTF-8 are replaced, as JSON cannot hold them.
    void print(Json document);

    /// Something a person should know beside the result; standard error only.
    void note(std::string_view text);
    /// What went wrong, and one thing to do; with --json also the document on standard output.
    void trouble(const Error& error, const std::vector<std::string>& nearNames = {});

private:
    [[nodiscard]] Page::Look lookOf(Stream stream) const;

    Console& m_console;
    bool m_json;
};

} // namespace repair
