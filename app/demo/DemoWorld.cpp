// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoWorld.h"

#include "app/demo/DemoLexicon.h"
#include "insight/LeadModel.h"
#include "insight/Scores.h"
#include "insight/Segments.h"
#include "insight/WinPredictions.h"

#include <algorithm>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QJsonDocument readData(const QString &name)
{
    QFile file(":/demo/"_L1 + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
}

} // namespace

DemoWorld::DemoWorld(const Clock &clock, const store::Store &store, const QString &language)
    : m_schema(store.sharedSchema()), m_zone(clock.zone()), m_today(clock.today()), m_now(clock.now()),
      m_regions(readData(u"regions.json"_s).array()), m_featured(readData(u"featured.json"_s).object()),
      m_mailTexts(readData(u"mails.json"_s).object()), m_words(demoLexicon(language))
{
}

qint64 DemoWorld::below(qint64 bound)
{
    // Not a distribution of the library, because those differ between libraries.
    return static_cast<qint64>((m_random() >> 1) % static_cast<quint64>(bound));
}

QJsonValue DemoWorld::pickItem(const QJsonValue &items)
{
    if (items.isObject()) {
        const QJsonObject object = items.toObject(); // in the order of its keys, which no language changes
        return object.isEmpty() ? QJsonValue() : *(object.begin() + below(object.size()));
    }
    const QJsonArray array = items.toArray();
    return array.isEmpty() ? QJsonValue() : array[below(array.size())];
}

QString DemoWorld::pick(const QJsonValue &texts)
{
    return pickItem(texts).toString();
}

QString DemoWorld::phone(const QJsonValue &pattern)
{
    const QString three = QString::number(between(100, 999));
    const QString two = QString::number(between(10, 99));
    return pattern.toString().replace("%1"_L1, three).replace("%2"_L1, two);
}

QDate DemoWorld::workingDay(QDate day) const
{
    return day.dayOfWeek() > 5 ? day.addDays(day >= m_today ? 8 - day.dayOfWeek() : 5 - day.dayOfWeek()) : day;
}

Instant DemoWorld::atWork(qint64 daysAgo)
{
    const QDate day = workingDay(m_today.addDays(-daysAgo));
    const QTime time(static_cast<int>(between(8, 16)), static_cast<int>(below(60)), static_cast<int>(below(60)));
    return std::min(at(day, time), Instant{m_now.ms - between(60'000, 7'200'000)});
}

void DemoWorld::plan(
    Instant at, const QString &label, std::vector<Edit> edits, const Origin &origin, const QString &about)
{
    const QString text = word(u"labels"_s, label);
    Q_ASSERT(label.isEmpty() || !text.isEmpty());
    m_plan.push_back({at, {about.isEmpty() ? text : text.arg(about), origin, std::move(edits), {}}});
}

void DemoWorld::planLater(Instant at, std::function<ChangeSet(store::Store &)> make)
{
    m_plan.push_back({at, {}, std::move(make)});
}

RecordId DemoWorld::create(
    Instant at, const QString &label, EntityKind entity, std::vector<FieldValue> values, const QString &about)
{
    const RecordId id = newId(at);
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    plan(at, label, {Edit::create(entity, id, std::move(values))}, Origin::user(), about);
    return id;
}

Result<void> DemoWorld::write(store::Store &store, ManualClock &clock)
{
    std::stable_sort(m_plan.begin(), m_plan.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    constexpr qint64 week = qint64(7) * 24 * 60 * 60 * 1000; // of the last weeks scores have a history
    Instant nextScores{m_now.ms - 8 * week};
    for (const Event &event : m_plan) {
        clock.set(event.at);
        if (nextScores < event.at) {
            TRY(insight::refreshScores(store));
            nextScores = Instant{event.at.ms + week};
        }
        const ChangeSet changes = event.make ? event.make(store) : event.changes;
        const auto receipt = store.commit(changes);
        if (!receipt)
            return fail(
                Error{receipt.error().kind, changes.label + ": "_L1 + receipt.error().what, receipt.error().where});
    }
    clock.set(m_now);
    TRY(insight::refreshScores(store));
    TRY(insight::refreshSegments(store));
    const auto neverStops = [] { return false; };
    TRY(insight::refreshWinPredictions(store, neverStops));
    return insight::refreshLeadPredictions(store, neverStops);
}

const DemoStage &DemoWorld::stage(const QString &key) const
{
    const auto isIt = [&](const DemoStage &stage) { return stage.key == key; };
    if (const auto renewal = std::find_if(renewalStages.begin(), renewalStages.end(), isIt);
        renewal != renewalStages.end())
        return *renewal;
    const auto found = std::find_if(stages.begin(), stages.end(), isIt);
    Q_ASSERT(found != stages.end());
    return *found;
}

size_t DemoWorld::companyNamed(const QString &name) const
{
    const auto found = std::find_if(
        companies.begin(), companies.end(), [&](const DemoCompany &company) { return company.name == name; });
    Q_ASSERT(found != companies.end());
    return static_cast<size_t>(found - companies.begin());
}

size_t DemoWorld::contactNamed(const QString &lastName) const
{
    const auto found = std::find_if(
        contacts.begin(), contacts.end(), [&](const DemoContact &contact) { return contact.lastName == lastName; });
    Q_ASSERT(found != contacts.end());
    return static_cast<size_t>(found - contacts.begin());
}

size_t DemoWorld::contactOf(size_t company) const
{
    const auto found = std::find_if(
        contacts.begin(), contacts.end(), [&](const DemoContact &contact) { return contact.company == company; });
    Q_ASSERT(found != contacts.end());
    return static_cast<size_t>(found - contacts.begin());
}

const DemoDeal &DemoWorld::featuredDeal(const QString &key) const
{
    const auto found = std::find_if(deals.begin(), deals.end(), [&](const DemoDeal &deal) { return deal.key == key; });
    Q_ASSERT(found != deals.end());
    return *found;
}

} // namespace satchel::app
