// SPDX-License-Identifier: GPL-3.0-or-later
// What the fakes of vendors share whose records are plain rows with numbers as ids and reference fields as links. A
// vendor adds its objects, its endpoints and its refusals.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace satchel::fakes {

struct StandInState
{
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;

    RemoteType &typeAt(int index) { return data.types[std::size_t(index)]; }
    const RemoteType &typeAt(int index) const { return data.types[std::size_t(index)]; }
    /// False while most records are out of sight.
    bool isInSight(qint64 number) const { return !conditions.isVanished || number % 10 == 0; }
    /// A row that lists and its own address show; null when it is deleted or out of sight.
    RowPointer liveRow(int type, qint64 number) const;
    /// The id in a reference field; nothing when it is empty or its record is deleted.
    std::optional<qint64> target(const Property &property, const QString &value) const;
    /// A new version of a row, stamped, by the signed-in user.
    RowPointer put(int type, Row row, Instant now);
};

class StandIn : public FakeRemote
{
public:
    HttpResponse answer(const HttpRequest &request, Instant now) final;

    QString idOf(qint64 number) const override { return QString::number(number); }
    qint64 numberOf(const QString &id) const override { return id.toLongLong(); }
    void complete(int, Values &) const override {}
    std::pair<int, int> plainLink(int, int) const final { return {0, 0}; } // links are reference fields
    std::optional<int> inverseLink(int, int, int) const final { return {}; }
    RemoteHabits habits() const override { return {true, {}}; }

    RemoteData &data() final { return state().data; }
    Conditions &conditions() final { return state().conditions; }
    Random &random() final { return state().random; }
    void switchAccount() final { std::swap(state().data, state().otherAccount); }
    void revokeTokens() override { m_isRevoked = true; }
    const std::vector<LimitViolation> &violations() const final { return m_violations; }
    int requestCount() const { return m_requests; }

protected:
    virtual StandInState &state() = 0;
    virtual HttpResponse respond(const HttpRequest &request, Instant now) = 0;
    bool isRevoked() const { return m_isRevoked; }
    void noteViolation(Instant at, const QString &policy) { m_violations.push_back({at, policy}); }
    /// A computed value of some record of a type changes without a stamp.
    void computeSome(
        const QString &type, const QString &property, const QStringList &values, Random &random, Instant now);

private:
    std::vector<LimitViolation> m_violations;
    bool m_isRevoked = false;
    int m_requests = 0;
};

QByteArray requestHeader(const HttpRequest &request, const QByteArray &name);
/// The body as JSON; nothing when it is none, or its type is not said.
std::optional<QJsonObject> jsonBodyOf(const HttpRequest &request);
QByteArray dateHeader(qint64 ms);
/// A form as OAuth's token endpoints take it.
QUrlQuery formOf(const HttpRequest &request);
HttpResponse jsonAnswer(const QJsonValue &body, int status = 200);
bool isWhole(const QJsonValue &value);
QString compactText(const QJsonValue &value);

/// What is wrong with a value that is written into a property; empty when nothing is. A property of the kind "list" or
/// "object" is JSON, one of the kind "unix" a point in time in seconds.
QString problemWith(const StandInState &state, const Property &property, const QJsonValue &value);
/// As a row keeps a value.
QString storedText(const QJsonValue &value);
/// As answers show what a row keeps: references to deleted records are empty.
QJsonValue shownValue(const StandInState &state, const Property &property, const QString &value);

/// Properties as words.
namespace property {
Property plain(const QString &name, Property::Type type = Property::Type::Text, const QString &kind = {});
Property needed(Property property); // never empty
Property shown(Property property); // read-only
Property pointing(const QString &name, const QString &target);
Property chosen(const QString &name, const QStringList &values);
} // namespace property

void addType(RemoteData &data, const QString &name, const QList<Property> &properties, qint64 firstNumber);
/// A record that was there from the start.
qint64 furnish(RemoteData &data, QStringView type, const Values &values);

} // namespace satchel::fakes
