// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailOrigin.h"

#include "exchange/mail/DeliveryReport.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// As Outlook, Exchange, Lotus Notes and others begin the subject of an out-of-office reply.
bool isAutoReplySubject(const QString &subject)
{
    static const QRegularExpression beginning(
        u"^\\s*(?:automatic reply|auto(?:matic)?[- ]?(?:response|reply)|out of (?:the )?office|automatische antwort|"
        "abwesenheitsnotiz|abwesenheitsbenachrichtigung|réponse automatique|absence du bureau|respuesta automática|"
        "fuera de (?:la )?oficina|رد تلقائي|الرد التلقائي|自動応答|自動返信|不在通知)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return beginning.match(subject).hasMatch();
}

/// "auto-replied (vacation)" as "auto-replied"
QString keywordOf(const QString &value)
{
    static const QRegularExpression end(u"[\\s;(]"_s);
    return value.trimmed().section(end, 0, 0).toLower();
}

/// What Exchange is asked not to answer was sent by a program. "None", and a wish for no delivery reports alone, say
/// nothing about who wrote it.
bool suppressesReplies(const QString &value)
{
    const QStringList kinds = value.toLower().remove(u' ').split(u',');
    return kinds.contains("all"_L1) || kinds.contains("oof"_L1) || kinds.contains("autoreply"_L1);
}

} // namespace

MailOrigin originOf(const MailFile &mail)
{
    if (readDeliveryReport(mail))
        return MailOrigin::DeliveryReport;
    if (readReadReceipt(mail))
        return MailOrigin::ReadReceipt;
    const auto header = [&](const QString &name) { return mail.originHeaders.value(name); };
    const QString submitted = keywordOf(header(u"auto-submitted"_s));
    const QString precedence = keywordOf(header(u"precedence"_s));
    if (submitted == "auto-replied"_L1 || precedence == "auto_reply"_L1 || !header(u"x-autoreply"_s).isEmpty()
        || !header(u"x-autorespond"_s).isEmpty() || isAutoReplySubject(mail.subject))
        return MailOrigin::AutoReply;
    const bool isByProgram = (!submitted.isEmpty() && submitted != "no"_L1) || precedence == "bulk"_L1
        || precedence == "junk"_L1 || header(u"return-path"_s) == "<>"_L1
        || suppressesReplies(header(u"x-auto-response-suppress"_s));
    const bool isAnswer = !mail.inReplyTo.isEmpty() || !mail.references.isEmpty();
    if (isByProgram && header(u"list-id"_s).isEmpty())
        return isAnswer ? MailOrigin::AutoReply : MailOrigin::Generated;
    // A person's answer also comes through a mailing list, which marks it as bulk
    return (isByProgram || !header(u"list-unsubscribe"_s).isEmpty()) && !isAnswer ? MailOrigin::Generated
                                                                                  : MailOrigin::Person;
}

} // namespace satchel::exchange
