// SPDX-License-Identifier: GPL-3.0-or-later
// What is known before a document is sent (who may get it, the letter, what to look at once more), and what sending it
// writes: its state, the e-mail in the timeline and the reminder, as one change set.
#pragma once

#include "documents/common/DocumentData.h"
#include "documents/template/Template.h"
#include "ui/common/PageContext.h"
#include "ui/documents/DocumentOutput.h"

namespace satchel::ui {

/// Somebody a document can go to.
struct Recipient
{
    QString name;
    QString address;
    QString role; // in the deal
    RecordId contact = {};
};

/// Of a document's contact, its deal with the people in it, and its company; each address once, in this order.
std::vector<Recipient> recipientsFor(store::Store &store, const Record &document);

struct SendCheck
{
    enum class Level : quint8 {
        Passed,
        Warning,
        Obstacle, // it is not sent
    };
    Level level = Level::Passed;
    QString text;
    QString detail = {};
    bool isAboutVersions = false; // the comparison says more
    RecordId part = {}; // of the document, where a person mends it

    bool operator==(const SendCheck &) const = default;
};

/// The letter as a person has written it, and what happens besides.
struct SendDraft
{
    QStringList to;
    QStringList cc;
    QString subject;
    QString body;
    int daysToReminder = 7; // 0: none
    bool isNoted = true; // as an e-mail in the timeline

    bool operator==(const SendDraft &) const = default;
};

struct SendFacts
{
    QString name; // "Q-2026-00418"
    QString heading; // "Send quote Q-2026-00418"
    QString about; // in one line
    Record document; // as it will be once it is sent
    Sheet sheet; // the same, printed
    std::vector<Error> problems; // of its template
    QString language; // of the letter, as it is called in the window
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the letter
    std::vector<Recipient> recipients;
    SendDraft letter;
    QString greeting; // of a letter to somebody: "Dear {name},"
    QString openGreeting; // of one to nobody in particular
    QString contact; // whom the document names
    std::vector<SendCheck> checks;
    QString deal; // its name; empty: none
    QString stage; // of the deal
    qint64 mailAccount = 0; // that sends the letter; 0: the person's mail program does
    QString sender; // of that account: "Mara Lindqvist <mara@example.com>"
};

/// What every kind of document has of it; `data` and `look` are what it is printed with, `text` is the word of the
/// letter's first sentence. The kind adds its heading and its own checks.
SendFacts sendFactsOf(const PageContext &context, Record document, const documents::DocumentData &data,
    const documents::Template &look, const QString &language, Sheet sheet, const QString &text);

bool hasObstacle(const SendFacts &facts);
/// The first line of a letter to these: to the first of them who is known by name, else to the document's contact
/// where nobody is chosen yet, else to nobody in particular.
QString greetingOf(const SendFacts &facts, const QStringList &to);
/// So many days after `from`, or the next day on which the person's country works: nobody is reminded at a weekend.
QDate reminderDayAfter(QDate from, int days);
/// The people a letter goes to before anybody is chosen.
QStringList firstRecipients(const Record &document, const std::vector<Recipient> &recipients);
/// The first of these that is no address; empty when all are.
QString wrongAddress(const Schema &schema, const QStringList &addresses);

/// Sending as one change set. `isMailed`: with the letter; otherwise it went some other way, and no e-mail is noted.
/// `before` is the document as it is stored.
ChangeSet sendChanges(
    store::Store &store, const Record &before, const SendFacts &facts, const SendDraft &draft, bool isMailed);

} // namespace satchel::ui
