// Declares options with CLI11.
#include "app/cli/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace repair {

Arguments::Arguments(CLI::App& app) : m_app(app) { }

void Arguments::flag(const std::string& name, bool& found, const std::string& help)
{
    m_app.add_flag(name, found, help);
}

void Arguments::text(const std::string& name, std::string& value, const std::string& help)
{
    m_app.add_option(name, value, help)->type_name("NAME");
}

void Arguments::texts(const std::string& name, std::vector<std::string>& values, const std::string& help)
{
    // One word after each option: "--step a --step b", so that a word that follows is not swallowed.
    m_app.add_option(name, values, help)->type_name("ID")->allow_extra_args(false);
}

void Arguments::numbers(const std::string& name, std::vector<std::uint32_t>& values, const std::string& help)
{
    m_app.add_option(name, values, help)->type_name("N")->allow_extra_args(false);
}

void Arguments::word(const std::string& name, std::string& value, const std::string& help)
{
    m_app.add_option(name, value, help)->type_name("")->required();
}

void Arguments::words(const std::string& name, std::vector<std::string>& values, const std::string& help)
{
    m_app.add_option(name, values, help)->type_name("")->required();
}

void Arguments::optionalWord(const std::string& name, std::string& value, const std::string& help)
{
    m_app.add_option(name, value, help)->type_name("");
}

Arguments Arguments::verb(const std::string& name, const std::string& help, bool& chosen)
{
    CLI::App* below = m_app.add_subcommand(name, help);
    below->fallthrough();
    below->parse_complete_callback([&chosen] { chosen = true; });
    m_app.require_subcommand(1);
    return Arguments(*below);
}

} // namespace repair
