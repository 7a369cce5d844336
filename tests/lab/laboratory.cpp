// setns(), swanctl and charon's log files.
#include "tests/lab/laboratory.h"

#include "core/posix/posix_transport.h"

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>

namespace repair::lab {

void enter(const std::string& nameSpace)
{
    const int handle = ::open(("/run/netns/" + nameSpace).c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0 || ::setns(handle, CLONE_NEWNET) != 0)
        throw std::runtime_error("not in the lab: start this program by tests/lab/lab");
    ::close(handle);
}

namespace {

/// What the last run() printed.
std::string printed()
{
    std::ostringstream all;
    all << std::ifstream("/run/last").rdbuf();
    return all.str();
}

/// The number behind the last of these words, which follow each other in the text; -1 if they do not.
int numberAfter(const std::string& text, std::initializer_list<std::string_view> words)
{
    std::size_t at = 0;
    for (const std::string_view word : words) {
        at = text.find(word, at);
        if (at == std::string::npos)
            return -1;
        at += word.size();
    }
    return std::atoi(text.c_str() + at);
}

} // namespace

int run(const std::string& nameSpace, const std::string& command)
{
    return std::system(
        ("nsenter --net=/run/netns/" + nameSpace + " -- " + command + " >/run/last 2>&1").c_str());
}

void configure(const std::string& configuration)
{
    const char* folder = std::getenv("REPAIR_LAB_SERVERS");
    const std::string file = std::string(folder != nullptr ? folder : ".") + "/" + configuration + ".conf";
    for (const char* what : {"--load-creds --clear", "--load-conns"}) {
        const std::string command = std::string("env STRONGSWAN_CONF=/run/changing/strongswan.conf swanctl ")
            + what + " --uri unix:///run/changing/charon.vici --file " + file;
        if (run("changing", command) != 0)
            throw std::runtime_error("cannot load " + file);
    }
}

Log::Log(std::string server) : m_path("/run/" + std::move(server) + "/charon.log"), m_start(0)
{
    m_start = text().size();
}

std::string Log::text() const
{
    std::ifstream file(m_path);
    file.seekg(static_cast<std::streamoff>(m_start));
    std::ostringstream all;
    all << file.rdbuf();
    return all.str();
}

bool Log::says(const std::string& line) const
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (text().find(line) != std::string::npos)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool Log::received(const std::string& address, int port) const
{
    return text().find(" to " + address + "[" + std::to_string(port) + "] (") != std::string::npos;
}

int stoppedBy(const std::string& nameSpace, const std::string& chain, const std::string& rule)
{
    if (run(nameSpace, "nft list chain ip filter " + chain) != 0)
        return -1;
    return numberAfter(printed(), {rule + " counter packets "});
}

int unwantedDatagrams(const std::string& nameSpace)
{
    if (run(nameSpace, "cat /proc/net/snmp") != 0)
        return -1;
    // "Udp: InDatagrams NoPorts ..." and below it "Udp: 5 17 ..."
    const std::string counts = printed();
    const std::size_t names = counts.find("\nUdp: InDatagrams NoPorts");
    const std::size_t values = names == std::string::npos ? names : counts.find("\nUdp: ", names + 1);
    return values == std::string::npos
        ? -1
        : numberAfter(counts.substr(values + std::string_view("\nUdp: ").size()), {" "});
}

std::vector<ServerAnswer> askAll(
    const std::string& from, const std::vector<std::string>& servers, const std::optional<std::string>& key)
{
    enter(from);
    PosixTransport transport;
    NoMemory memory;
    std::vector<ProbeRequest> requests;
    for (const std::string& server : servers) {
        requests.push_back({parseServerAddress(server).value()});
        if (key)
            requests.back().key = Secret(std::string(*key));
    }
    std::vector<ServerAnswer> answers;
    for (auto& result : probeAll(std::move(requests), {transport, memory}, nullptr, {}))
        answers.push_back(std::move(result).value());
    return answers;
}

ServerAnswer ask(const Question& question)
{
    return askAll(question.from, {question.server}, question.key).front();
}

} // namespace repair::lab
