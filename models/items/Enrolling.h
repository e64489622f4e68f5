// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is asked before people get into a sequence: which sequence, from which mail account, who, and then who
// would get in and who not. A worker reads and plans; nothing is written here. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "sequences/EnrolmentPlan.h"

namespace satchel::items {

/// Everybody that a saved view or a segment shows.
struct EnrolmentSource
{
    QString name;
    EntityKind entity{};
    Filter filter;
};

struct EnrolmentChoices
{
    struct Choice
    {
        RecordId id;
        QString name;
        QString status;
    };
    std::vector<Choice> sequences; // those that can be carried out, active ones first
    QStringList accounts; // addresses of the mail accounts
    std::vector<EnrolmentSource> sources;
};

Result<EnrolmentChoices> readEnrolmentChoices(store::Store &store);

/// Who is meant: records, or what a source shows.
struct EnrolmentPeople
{
    std::vector<sequences::EnrolmentTarget> records;
    std::optional<EnrolmentSource> source = {};
};

struct EnrolmentQuestion
{
    RecordId sequence;
    EnrolmentPeople people;
    bool again = false; // also those who went through it before
};

class Enrolling : public QObject
{
    Q_OBJECT

public:
    explicit Enrolling(Workspace &workspace, QObject *parent = nullptr)
        : QObject(parent), m_worker(workspace.workerStore())
    {
    }

    void readChoices();
    /// Answers planned() for the question that was asked last.
    void plan(const EnrolmentQuestion &question);
    /// What was asked before is not answered any more.
    void forget() { ++m_asked; }
    /// Plans once more, so that nobody gets in who refused meanwhile, and answers ready() with one undo step.
    void makeChanges(const EnrolmentQuestion &question, const QString &account);

Q_SIGNALS:
    void choicesRead(const satchel::items::EnrolmentChoices &choices);
    void planned(const satchel::sequences::EnrolmentPlan &plan);
    void ready(const satchel::ChangeSet &changes, int people);
    void failed(const satchel::Error &error);

private:
    int m_asked = 0;
    StoreWorker m_worker;
};

} // namespace satchel::items
