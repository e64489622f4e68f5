// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/odoo/OdooFake.h"
#include "tests/simulation/WiredWorld.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

using namespace satchel::fakes;

OdooOptions optionsFor(quint64 seed)
{
    OdooOptions options;
    options.seed = seed;
    options.readRaises = seed % 2 == 0; // versions differ
    return options;
}

/// "contact 2" is one name here, and not a first and a last one when it comes back.
void nameAsOne(ObjectMap &object)
{
    for (FieldMap &field : object.fields) {
        if (field.as == "full_name"_L1) {
            field.locals = {u"last_name"_s};
            field.as = u"text"_s;
        }
    }
}

/// Stamps are shown in whole seconds, never coarser. It has no batches and no search index, and writes have no
/// condition: an edit in the moment between our look and our write is overwritten, and nothing tells.
WiredVendor odoo()
{
    return {odooAccount(), {u"companies"_s, u"contacts"_s}, u"x_satchel_id"_s,
        {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
            Fault::SameStamp, Fault::ValidationRule, Fault::NormalisedValues, Fault::RoundedNumbers,
            Fault::SilentChange, Fault::RotatingTokens, Fault::IgnoredCondition},
        nullptr, {}, {}, {}, nameAsOne};
}

class OdooWorld final : public WiredWorld
{
public:
    OdooWorld(quint64 seed, ManualClock &clock)
        : WiredWorld(seed, clock, std::make_unique<OdooFake>(optionsFor(seed)), odoo())
    {
    }

    bool link(const QString &object, const QString &id, const FieldMap &field, const QString &target) override
    {
        return user().edit(object, id, {{field.remotes.front(), target}});
    }
    /// It lists no deletions.
    bool tellsDeletions() const override { return false; }

protected:
    /// A write follows a look at its record; what comes between them is the limit that is named above.
    bool mayComeBefore(const HttpRequest &request) const override
    {
        const QString method = QJsonDocument::fromJson(request.body).object()[u"params"][u"args"][4].toString();
        return method != "write"_L1 && method != "unlink"_L1;
    }
    QJsonValue told(
        const QString &object, const RemoteUser::Record &record, const FieldMap &, const QString &name) override
    {
        QString value = record.values.value(name);
        const Property *property = fake().data().type(object)->properties.find(name);
        if (property && property->type == Property::Type::Reference && !value.isEmpty()) {
            const RemoteTable &table = fake().data().type(property->targets.front())->table;
            const RowPointer there = table.newest(fake().numberOf(value));
            value = there && there->isLive() ? value : QString();
        }
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeOdooWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<OdooWorld>(seed, clock);
}

} // namespace satchel::simulation
