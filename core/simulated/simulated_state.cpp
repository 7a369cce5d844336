// Keeps the parsed phonebooks beside the machine's text, and the file as the machine is.
#include "core/simulated/simulated_state.h"

#include "core/base/utf.h"
#include "core/model/setting.h"
#include "core/simulated/firewall_state.h"
#include "core/simulated/machine_file.h"
#include "core/simulated/os_error.h"

#include <chrono>

namespace repair {

ParsedBook::ParsedBook(PbkFile parsed) : m_file(std::move(parsed))
{
    m_fields.resize(m_file.entryCount());
    for (std::size_t entry = 0; entry < m_fields.size(); ++entry) {
        PbkFields reader(m_file.entryText(entry));
        while (const auto field = reader.next())
            m_fields[entry].push_back(*field);
    }
}

std::optional<std::string_view> ParsedBook::tryField(std::size_t entry, PbkKey key) const
{
    for (const PbkField& field : m_fields[entry])
        if (field.key == key)
            return field.value;
    return std::nullopt;
}

Result<std::optional<std::string_view>> ParsedBook::onlyField(std::size_t entry, PbkKey key) const
{
    std::optional<std::string_view> only;
    for (const PbkField& field : m_fields[entry]) {
        if (field.key != key)
            continue;
        if (only)
            return fail({ErrorKind::conflict, 0, "read phonebook field", std::string(key.name)});
        only = field.value;
    }
    return only;
}

SimulatedState::SimulatedState(Machine machine) : m_core(std::make_shared<Core>())
{
    m_core->machine = std::move(machine);
    parseBooks();
}

SimulatedState SimulatedState::asAdministrator() const
{
    SimulatedState other = *this;
    other.m_isAdministrator = true;
    return other;
}

std::int64_t SimulatedState::now() const
{
    if (!m_core->machine.clock.hostOffset)
        return m_core->machine.clock.now;
    const auto host = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(host).count() + *m_core->machine.clock.hostOffset;
}

Result<const ParsedBook*> SimulatedState::book(const std::string& id) const
{
    const auto found = m_core->books.find(id);
    if (found == m_core->books.end())
        return fail({ErrorKind::notFound, 0, "open phonebook", id});
    if (auto allowed = mayRead(Denial::Area::phonebook, id); !allowed)
        return fail(allowed.error());
    if (found->second.damage)
        return fail(*found->second.damage);
    return found->second.parsed ? &*found->second.parsed : nullptr;
}

void SimulatedState::setBook(const std::string& id, PbkFile book)
{
    Book& kept = m_core->books.find(id)->second;
    std::optional<std::string>& text = m_core->machine.phonebooks.find(id)->second.text;
    kept.damage.reset();
    kept.parsed.reset();
    text.reset();
    if (book.entryCount() == 0)
        return;
    text = book.bytes();
    kept.parsed.emplace(std::move(book));
}

void SimulatedState::parseBooks()
{
    m_core->books.clear();
    for (const auto& [id, book] : m_core->machine.phonebooks) {
        Book& kept = m_core->books[id];
        if (!book.text)
            continue;
        if (auto parsed = PbkFile::parse(*book.text))
            kept.parsed.emplace(std::move(*parsed));
        else
            kept.damage = parsed.error();
    }
}

bool SimulatedState::isDenied(Denial::Area area, std::string_view name, bool Denial::*access) const
{
    for (const Denial& denial : m_core->machine.denials) {
        if (denial.area != area || !(denial.*access))
            continue;
        if (equalIgnoringAsciiCase(denial.name, name))
            return true;
        const bool isBelow = name.size() > denial.name.size() && name[denial.name.size()] == '\\'
            && equalIgnoringAsciiCase(denial.name, name.substr(0, denial.name.size()));
        if (area == Denial::Area::registryKey && isBelow)
            return true;
    }
    return false;
}

Status SimulatedState::mayRead(Denial::Area area, std::string_view name) const
{
    if (!m_core->machine.denials.empty() && isDenied(area, name, &Denial::onRead))
        return winError::refuse(winError::accessDenied, "read", std::string(name));
    return {};
}

Status SimulatedState::mayWrite(Denial::Area area, std::string_view name) const
{
    const bool isUsersOwn = (area == Denial::Area::phonebook && isUserPhonebook(std::string(name)))
        || (area == Denial::Area::registryKey && equalIgnoringAsciiCase(name.substr(0, 5), "HKCU\\"));
    if ((!isElevated() && !isUsersOwn) || isDenied(area, name, &Denial::onWrite))
        return winError::refuse(winError::accessDenied, "write", std::string(name));
    return {};
}

Status SimulatedState::save() const
{
    return m_core->path ? saveMachine(*m_core->path, m_core->machine) : Status {};
}

void SimulatedState::settle(Machine& machine, std::int64_t now)
{
    if (restoreIsDue(machine.firewall, now))
        fireRestore(machine.firewall);
}

} // namespace repair
