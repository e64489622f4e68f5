// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/monday/MondayFake.h"
#include "tests/simulation/StandInWorld.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

MondayOptions mondayOf(quint64 seed, bool isLagging)
{
    MondayOptions options;
    options.seed = seed;
    options.hasExternalIds = seed % 2 == 0; // the guide tells a person to add the column
    options.indexLag = isLagging ? 5000 : 0;
    return options;
}

WiredVendor monday()
{
    return {mondayAccount(), {u"companies"_s, u"contacts"_s}, {}, faultsNotThere(), nullptr, {}};
}

/// Straight to a fake of its own: which columns an account has is asked once, before anything goes wrong.
class Asked final : public Transport
{
public:
    explicit Asked(quint64 seed) : m_fake(mondayOf(seed, false)) {}
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        HttpRequest signedIn = request;
        signedIn.headers.push_back({"Authorization", mondayAccount().token.toUtf8()});
        return m_fake.answer(signedIn, Instant{});
    }

private:
    MondayFake m_fake;
};

class MondayWorld final : public StandInWorld
{
public:
    MondayWorld(quint64 seed, ManualClock &clock, bool isLagging)
        : StandInWorld(seed, clock, std::make_unique<MondayFake>(mondayOf(seed, isLagging)), monday())
    {
        Asked asked(seed);
        const auto remote = loaded().connect(asked, clock, QUrl(mondayAccount().address));
        for (ObjectMap &object : objectMaps()) {
            if (const auto located = remote->locate(object); !located)
                qFatal("%s", qUtf8Printable(toText(located.error())));
            std::erase_if(object.fields, [](const FieldMap &field) { return field.direction == Direction::None; });
        }
    }

protected:
    /// A write follows a look at its record; what comes between them is overwritten, and nothing tells.
    bool mayComeBefore(const HttpRequest &request) const override
    {
        const QString query = QJsonDocument::fromJson(request.body).object()[u"query"].toString();
        return !query.contains(u"change_multiple"_s) && !query.contains(u"delete_item"_s);
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeMondayWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<MondayWorld>(seed, clock, false);
}

std::unique_ptr<RemoteWorld> makeLaggingMondayWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<MondayWorld>(seed, clock, true);
}

} // namespace satchel::simulation
