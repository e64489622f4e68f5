// SPDX-License-Identifier: GPL-3.0-or-later
// One conversation with its messages, their files, what is being written as an answer, and the customer it is with.
// Read at once on a worker's store.
#pragma once

#include "domain/HtmlSanitizer.h"
#include "items/InboxRows.h"
#include "items/Mailbox.h"
#include "items/QuotedText.h"
#include "store/mail/OutgoingMails.h"
#include "store/Timeline.h"

#include <QSet>

namespace satchel::items {

struct ThreadFile
{
    enum class Known : quint8 {
        No,
        NewVersion, // the customer's record has one of this name with a lower version
        Already, // the customer's record has the same content from elsewhere
    };

    RecordId id;
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString picture; // its name in the message's HTML, which shows it there; empty: it does not
    Known known = Known::No;
    QString olderVersion; // "v2", of NewVersion

    bool operator==(const ThreadFile &) const = default;
};

struct ThreadMessage
{
    RecordId id; // of the activity
    QString messageId; // without angle brackets; empty: it has none
    Instant at;
    bool isIncoming = false;
    bool isAutomatic = false;
    bool isUnread = false;
    Mailbox sender;
    RecordId person; // the contact, else the user who sent it; null: not known
    std::vector<Mailbox> recipients;
    std::vector<Mailbox> copies;
    QString subject;
    QStringList remarks; // what of it is missing, or what there is to know about it
    QuotedText body;
    bool hasHtml = false;
    SanitizedHtml html; // empty: the message has none, or is not open
    bool showsPictures = false; // those of its sender are always loaded
    std::vector<ThreadFile> files;

    bool operator==(const ThreadMessage &) const = default;
};

/// What was said last, by telephone or face to face.
struct LastTalk
{
    RecordId id;
    QString kind; // key
    QString outcome; // key
    QString text;
    Instant at;
    qint64 seconds = 0;

    bool operator==(const LastTalk &) const = default;
};

struct EarlierConversation
{
    QString thread;
    QString subject;
    Instant at; // of its newest message

    bool operator==(const EarlierConversation &) const = default;
};

struct ThreadCustomer
{
    EntityKind entity{}; // Contact, Lead or Company; none: nobody known
    RecordId id;
    QString name;
    QString email;
    QString phone;
    QString jobTitle;
    RecordId company;
    QString companyName;
    QString lifecycle; // key of a contact, status of a lead; empty: none
    QString lifecycleLabel;
    std::optional<LastTalk> lastTalk;
    std::vector<store::TimelineItem> next; // what is planned, the next one first
    std::vector<EarlierConversation> earlier; // the newest first
    qsizetype earlierCount = 0;

    bool isKnown() const { return !id.isNull(); }
    bool operator==(const ThreadCustomer &) const = default;
};

struct ThreadReading
{
    InboxConversation of;
    std::vector<ThreadMessage> messages; // the oldest first; never empty
    std::vector<store::OutgoingMail> pending; // answers that are queued, being sent, in doubt or failed
    ThreadCustomer customer;
};

/// The newest messages of a conversation are open at first.
inline constexpr size_t openAtFirst = 2;

/// NotFound when it has no message. The HTML is read of the newest messages, the unread ones and those in `opened`.
Result<ThreadReading> readThread(store::Store &store, const QString &thread, const QSet<RecordId> &opened = {});

/// "Sondenliste_v3.xlsx" → "sondenliste.xlsx" and 3; 0 without a version in its name.
std::pair<QString, int> fileVersion(const QString &name);

} // namespace satchel::items
