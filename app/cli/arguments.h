// What a verb takes from its command line, declared as data, so that one file only knows the parsing library.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace repair {

/// The variables must outlive parsing. Names are written as on the command line: "--all", "code".
class Arguments {
public:
    explicit Arguments(CLI::App& app);

    void flag(const std::string& name, bool& found, const std::string& help);
    void text(const std::string& name, std::string& value, const std::string& help);
    void texts(const std::string& name, std::vector<std::string>& values, const std::string& help);
    void numbers(const std::string& name, std::vector<std::uint32_t>& values, const std::string& help);
    /// A word without dashes that must be given.
    void word(const std::string& name, std::string& value, const std::string& help);
    /// One or more of them.
    void words(const std::string& name, std::vector<std::string>& values, const std::string& help);
    /// A word without dashes that may be left out.
    void optionalWord(const std::string& name, std::string& value, const std::string& help);
    /// A verb below this verb; exactly one of them must be given.
    [[nodiscard]] Arguments verb(const std::string& name, const std::string& help, bool& chosen);

private:
    CLI::App& m_app;
};

} // namespace repair
