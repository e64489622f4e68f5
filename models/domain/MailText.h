// SPDX-License-Identifier: GPL-3.0-or-later
// The plain text of an e-mail: what was written now, what is quoted of earlier messages, and signatures; and the text
// of an answer. Mail programs mark quotes with ">", with a line such as "On Monday, Anna wrote:", or with the head of
// the earlier message; lines and heads are known in English, German, French, Spanish, Arabic and Japanese. Linear in
// the length of the text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace satchel {

struct MailTextPart
{
    enum class Kind : quint8 {
        Written, // by the sender, now
        Quote, // of an earlier message, with the line that introduces it
        Signature, // "-- " and what follows; "Sent from my iPhone"
    };
    Kind kind = Kind::Written;
    QString text; // whole lines
    qsizetype lines = 0;

    bool operator==(const MailTextPart &) const = default;
};

/// The parts in their order; neighbours are of different kinds. Their texts joined are the text.
std::vector<MailTextPart> splitMailText(const QString &text);

/// What was written now, without the empty lines around it. Empty for a message that only passes on another one.
QString writtenMailText(const QString &text);

/// The beginning of what was written now as one line, for a list; of a message without any, of all its text.
QString mailSnippet(const QString &text, qsizetype most = 160);

/// "> " before each line.
QString quotedMailText(const QString &text);

/// The text with a signature under what was written and above what is quoted, behind the line "-- " (RFC 3676, section
/// 4.3); in the place of `earlier`, where the text still has that one as it was put there.
QString withSignature(const QString &text, const QString &signature, const QString &earlier = {});

/// The message that an answer is for. Ids are without angle brackets.
struct AnsweredMail
{
    QString messageId;
    QString inReplyTo;
    QStringList references; // the oldest first
    QString subject;
    QString text;
    QString author; // name, else address
    QString writtenAt; // day and time, as they are to be read
};

struct MailAnswer
{
    QString subject;
    QString text; // an empty line to write in, then the quote
    QString inReplyTo;
    QStringList references;
};

MailAnswer answerTo(const AnsweredMail &mail);

/// The References header of an answer (RFC 5322, 3.6.4). Skips invalid ids; of a long
/// conversation it keeps the first and the newest.
QStringList referencesOfAnswer(const AnsweredMail &mail);

} // namespace satchel
