// One pass; on a real PC the ports answer slowly and independently, so they are asked side by side.
#include "core/engine/photographer.h"

#include "core/engine/setting_access.h"
#include "core/steps/catalog.h"

#include <algorithm>
#include <future>
#include <map>
#include <mutex>

namespace repair {
namespace {

/// Which port answers: addresses of one port are asked one after the other, since Windows would queue them.
std::size_t portOf(const Address& address)
{
    if (const auto* setting = std::get_if<Setting>(&address))
        return setting->index();
    const auto& fact = std::get<Fact>(address);
    if (const auto* owner = std::get_if<OwnerOf>(&fact))
        return 100 + owner->setting.index();
    return 200 + fact.index();
}

class Camera {
public:
    Camera(const Pc& pc, std::size_t total, const Progress& progress, std::stop_token stop)
        : m_pc(pc), m_total(total), m_progress(progress), m_stop(std::move(stop))
    { }

    void take(const Address& address)
    {
        if (m_stop.stop_requested())
            return;
        Value value = read(m_pc, address);
        // Nobody owns most settings; leaving that out keeps snapshots readable, and Absent means the same.
        const bool nobody = std::holds_alternative<Absent>(value) && isOwner(address);
        const std::scoped_lock lock(m_mutex);
        if (!nobody)
            m_values.insert_or_assign(address, std::move(value));
        ++m_done;
        if (m_progress)
            m_progress({Activity::reading, m_done, m_total, {}});
    }

    Snapshot finish() { return Snapshot(std::move(m_values)); }

private:
    static bool isOwner(const Address& address)
    {
        const auto* fact = std::get_if<Fact>(&address);
        return fact && std::holds_alternative<OwnerOf>(*fact);
    }

    const Pc& m_pc;
    std::size_t m_total;
    const Progress& m_progress;
    std::stop_token m_stop;
    std::mutex m_mutex;
    Snapshot::Values m_values;
    std::size_t m_done = 0;
};

void takeSideBySide(Camera& camera, const std::vector<Address>& addresses)
{
    std::map<std::size_t, std::vector<const Address*>> ports;
    for (const Address& address : addresses)
        ports[portOf(address)].push_back(&address);
    std::vector<std::future<void>> working;
    for (const auto& [port, list] : ports)
        working.push_back(std::async(std::launch::async, [&camera, &list] {
            for (const Address* address : list)
                camera.take(*address);
        }));
    for (auto& worker : working)
        worker.get();
}

} // namespace

std::vector<Address> addressesFor(const Target& target)
{
    std::vector<Address> addresses;
    for (const Step* step : allSteps()) {
        if (step->about == About::entry && !target.hasEntry())
            continue;
        for (Address& address : step->reads(target))
            addresses.push_back(std::move(address));
    }
    const std::size_t settings = addresses.size();
    for (std::size_t i = 0; i < settings; ++i) {
        if (const auto* setting = std::get_if<Setting>(&addresses[i]))
            addresses.push_back(Fact {OwnerOf {*setting}});
    }
    std::ranges::sort(addresses);
    const auto doubles = std::ranges::unique(addresses);
    addresses.erase(doubles.begin(), doubles.end());
    return addresses;
}

Snapshot photograph(
    const Pc& pc, const std::vector<Address>& addresses, const Progress& progress, std::stop_token stop)
{
    Camera camera(pc, addresses.size(), progress, std::move(stop));
    if (pc.isSlow()) {
        takeSideBySide(camera, addresses);
    } else {
        for (const Address& address : addresses)
            camera.take(address);
    }
    return camera.finish();
}

} // namespace repair
