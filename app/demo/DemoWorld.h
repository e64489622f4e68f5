// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample data is made in: chance from a fixed seed, dates relative to a given today, the cast so far, and the
// plan of everything that happened. The plan is written in the order of time on a clock that follows it, so the change
// log, the days in a stage and the conversion figures are those of a store that was worked with for 18 months.
#pragma once

#include "store/Store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTime>

namespace satchel::app {

struct DemoCompany
{
    RecordId id;
    QString name;
    QString language;
    QString country; // as the data names it, in English
    QString domain;
    Currency currency;
    size_t owner = 0;
    Instant since;
};

struct DemoContact
{
    RecordId id;
    size_t company = 0;
    QString lastName;
    size_t owner = 0;
    Instant since;
};

struct DemoDeal
{
    RecordId id;
    QString key; // of a featured one
    QString title;
    size_t company = 0;
    size_t contact = 0;
    size_t owner = 0;
    Money value;
    Instant since;
    Instant until; // closed, or now
    QString stage; // where it ended up, as the stories name it
    bool isOpen = true;
};

/// An e-mail as its mailbox has it.
struct DemoMail
{
    RecordId activity;
    QString messageId;
    Instant at;
    bool isSeen = true;
    QString html = {}; // empty: only the text
};

/// What is being written as an answer.
struct DemoDraft
{
    RecordId answered; // the activity
    QString text;
};

struct DemoStage
{
    RecordId id;
    QString key; // what the stories call it
    QString name; // in the language of the sample
};

class DemoWorld
{
public:
    static constexpr int days = 540; // of history

    DemoWorld(const Clock &clock, const store::Store &store, const QString &language);

    // Chance
    qint64 below(qint64 bound); // 0 … bound - 1
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    size_t pick(size_t count) { return static_cast<size_t>(below(static_cast<qint64>(count))); }
    QString pick(const QJsonValue &texts);
    /// One of an array, or of an object's values.
    QJsonValue pickItem(const QJsonValue &items);
    /// A phone number after a region's pattern.
    QString phone(const QJsonValue &pattern);

    // Time
    QDate today() const { return m_today; }
    Instant now() const { return m_now; }
    Instant at(QDate day, QTime time) const { return Instant::at(day, time, m_zone); }
    /// Some time of a working day, `daysAgo` before today; never in the future.
    Instant atWork(qint64 daysAgo);
    QDate workingDay(QDate day) const;

    // Texts
    const QJsonArray &regions() const { return m_regions; }
    const QJsonObject &featured() const { return m_featured; }
    /// Conversations in the languages of those who write them.
    const QJsonObject &mailTexts() const { return m_mailTexts; }
    /// A text, list or group of the sample's language.
    QJsonValue words(const QString &key) const { return m_words[key]; }
    QString word(const QString &group, const QString &key) const { return m_words[group][key].toString(); }

    /// Plans a change set; written by write() when its time has come. `label` is a key of the language's labels,
    /// `about` the value of %1 in it.
    void plan(Instant at, const QString &label, std::vector<Edit> edits, const Origin &origin = Origin::user(),
        const QString &about = {});
    /// What depends on what the store made of the plan by then, such as a number it gave.
    void planLater(Instant at, std::function<ChangeSet(store::Store &)> make);
    RecordId create(
        Instant at, const QString &label, EntityKind entity, std::vector<FieldValue> values, const QString &about = {});
    RecordId newId(Instant at) { return RecordId::create(at, m_random); }
    /// Plays the plan; `clock` is the store's.
    Result<void> write(store::Store &store, ManualClock &clock);

    const Schema &schema() const { return *m_schema; }

    QStringList contactFields; // of the sample's own: framework, wards, decision

    // The cast
    std::vector<RecordId> users;
    std::vector<DemoStage> stages; // of the first pipeline, in order
    std::vector<DemoStage> renewalStages;
    std::vector<DemoCompany> companies;
    std::vector<DemoContact> contacts;
    std::vector<DemoDeal> deals;
    std::vector<RecordId> products;
    std::vector<DemoMail> mails;
    std::vector<DemoDraft> mailDrafts;
    QSet<QString> mailFiles; // names of their attachments
    std::vector<std::pair<QDate, RecordId>> upcomingTasks; // by the day they are due, earliest first, once planned

    const DemoStage &stage(const QString &key) const; // of either pipeline
    size_t companyNamed(const QString &name) const;
    size_t contactNamed(const QString &lastName) const;
    size_t contactOf(size_t company) const;
    const DemoDeal &featuredDeal(const QString &key) const;

private:
    struct Event
    {
        Instant at;
        ChangeSet changes;
        std::function<ChangeSet(store::Store &)> make = {};
    };

    Random m_random{20'261'120};
    std::shared_ptr<const Schema> m_schema;
    QTimeZone m_zone;
    QDate m_today;
    Instant m_now;
    QJsonArray m_regions;
    QJsonObject m_featured;
    QJsonObject m_mailTexts;
    QJsonObject m_words;
    std::vector<Event> m_plan;
};

// Each plans its part of the story; in this order.
void planBasics(DemoWorld &world, store::Store &store); // users, pipelines, products, rates, views
void planCompanies(DemoWorld &world); // and their people
void planDeals(DemoWorld &world);
void planActivities(DemoWorld &world);
void planTasks(DemoWorld &world);
void planTaskTemplates(DemoWorld &world);
void planTaskDependencies(DemoWorld &world);
void planLeads(DemoWorld &world);
void planQuotes(DemoWorld &world);
void planProposals(DemoWorld &world); // around those
void planComments(DemoWorld &world);
void planReports(DemoWorld &world); // quotas, saved reports
void planMails(DemoWorld &world); // conversations
void planSequences(DemoWorld &world); // and people in one
void planMailTemplates(DemoWorld &world);
void planGuidance(DemoWorld &world); // a playbook, a battle card, an action plan
/// Once the plan was written: the mail account with what its mailbox has, which no change log knows.
Result<void> addMailbox(const DemoWorld &world, store::Store &store);

} // namespace satchel::app
