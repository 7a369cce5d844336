// Our probe and ike-scan side by side on the same strongSwan, in one run; prints one table.
//
// Start it inside the lab: tests/bench/probe_bench.sh does that.
#include "core/posix/posix_transport.h"
#include "tests/lab/laboratory.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace repair::lab {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int comparisons = 30;
constexpr int natRuns = 100;
constexpr const char* answeringServer = "198.51.100.1";
constexpr const char* nobody = "198.51.100.99";

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The time that ike-scan itself reports, without its start as a process; in milliseconds.
double ikeScan(const std::string& arguments)
{
    run("direct", "ike-scan " + arguments);
    std::ostringstream text;
    text << std::ifstream("/run/last").rdbuf();
    constexpr std::string_view before = "scanned in ";
    const std::string output = text.str();
    const std::size_t at = output.find(before);
    return at == std::string::npos ? -1 : std::atof(output.c_str() + at + before.size()) * 1000;
}

void compareAnswers()
{
    std::vector<double> theirs;
    std::vector<double> oursFirst;
    std::vector<double> oursAll;
    for (int i = 0; i < comparisons; ++i) {
        theirs.push_back(ikeScan(std::string("-M --trans=7/256,2,1,14 ") + answeringServer));
        const auto start = Clock::now();
        const ServerAnswer answer = ask({"direct", answeringServer});
        oursAll.push_back(millisecondsSince(start));
        oursFirst.push_back(static_cast<double>(answer.ikev1On500.microseconds.value_or(0)) / 1000);
    }
    std::printf("| the server answers on UDP 500 | %.1f ms | %.1f ms | %.2f | at most 1.5 |\n",
        median(theirs), median(oursFirst), median(oursFirst) / median(theirs));
    std::printf(
        "| everything: both ports, both versions, NAT, SSTP | cannot | %.1f ms | | |\n", median(oursAll));
}

void compareSilence()
{
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int i = 0; i < 3; ++i) {
        theirs.push_back(ikeScan(std::string("-M ") + nobody));
        const auto start = Clock::now();
        (void)ask({"direct", nobody});
        ours.push_back(millisecondsSince(start));
    }
    std::printf("| nobody is there | %.0f ms | %.0f ms | %.2f | at most 1.5 |\n", median(theirs),
        median(ours), median(ours) / median(theirs));
}

struct Place {
    const char* name;
    const char* from;
    const char* server;
    const char* log;
};

constexpr std::array<Place, 4> places = {{{"no NAT", "direct", "198.51.100.1", "server"},
    {"client behind NAT", "hidden", "198.51.100.1", "server"},
    {"server behind NAT", "direct", "198.51.100.30", "inner"},
    {"both behind NAT", "hidden", "198.51.100.30", "inner"}}};

/// How often the probe and the server's log disagree about NAT.
int disagreements(const Place& place)
{
    int count = 0;
    for (int i = 0; i < natRuns; ++i) {
        const Log log(place.log);
        const ServerAnswer answer = ask({place.from, place.server});
        const std::string logged = log.text();
        const bool client = logged.find("remote host is behind NAT") != std::string::npos;
        const bool server = logged.find("local host is behind NAT") != std::string::npos;
        const bool agrees =
            answer.nat && answer.nat->clientBehindNat == client && answer.nat->serverBehindNat == server;
        count += agrees ? 0 : 1;
    }
    return count;
}

void compareNat()
{
    for (const Place& place : places)
        std::printf("| NAT verdict against the server's log, %s | cannot | %d of %d differ | | none |\n",
            place.name, disagreements(place), natRuns);
}

std::vector<std::string> fifty(int silent)
{
    std::vector<std::string> servers;
    for (int i = 1; i <= 50; ++i)
        servers.push_back("198.51.100." + std::to_string(i <= silent ? 200 + i : 100 + i));
    return servers;
}

void compareMany(int silent)
{
    const std::vector<std::string> servers = fifty(silent);
    double slowest = 0;
    // One silent server tells about all of them; each takes three and a half seconds.
    for (std::size_t i = silent > 0 ? static_cast<std::size_t>(silent) - 1 : 0; i < servers.size(); ++i) {
        const auto start = Clock::now();
        (void)ask({"direct", servers[i]});
        slowest = std::max(slowest, millisecondsSince(start));
    }
    const auto start = Clock::now();
    const auto answers = askAll("direct", servers);
    const double together = millisecondsSince(start);
    const auto heard = std::count_if(answers.begin(), answers.end(),
        [](const ServerAnswer& answer) { return answer.ikev1On500.microseconds.has_value(); });
    const auto last = std::max_element(answers.begin(), answers.end(),
        [](const ServerAnswer& a, const ServerAnswer& b) { return a.milliseconds < b.milliseconds; });
    const auto slowestOfAll = static_cast<double>(last->milliseconds);
    std::printf("| 50 servers at once, %ld answer, %d silent (the slowest of them %.0f ms, alone %.0f ms) | "
                "| %.0f ms "
                "| %.2f | at most 1.5 |\n",
        static_cast<long>(heard), silent, slowestOfAll, slowest, together, together / slowestOfAll);
}

void compareAll()
{
    std::printf("| what | ike-scan | our probe | ratio | allowed |\n|---|---|---|---|---|\n");
    compareAnswers();
    compareSilence();
    compareNat();
    compareMany(5);
    compareMany(0);
}

} // namespace
} // namespace repair::lab

int main()
{
    repair::lab::compareAll();
    return 0;
}
