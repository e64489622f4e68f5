// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailSubject.h"

#include "domain/TextFolding.h"

#include <QRegularExpression>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

/// Without the words with a colon that a subject begins with. Only what certainly is one, as the rest is shown: "Ref:"
/// and "R:" may be a person's.
QString withoutLeaders(const QString &subject, const QString &words)
{
    const QRegularExpression leaders(u"^\\s*(?:(?:"_s + words + u")\\s*(?:\\[\\d+\\]|\\(\\d+\\))?\\s*[:：]\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(leaders).trimmed();
}

constexpr QLatin1StringView unsubscribeWord("unsubscribe");

} // namespace

QString baseSubject(QStringView subject)
{
    // Answers and forwards of English, German, French, Spanish, Italian, Dutch, Nordic, Chinese and Arabic programs,
    // with an optional number or list in brackets: "Re:", "AW:", "RE[2]:", "Antw:", "回复：".
    static const QRegularExpression leader(u"^\\s*(?:\\[[^\\]]*\\]\\s*)*(?:re|aw|antw|antwort|sv|vs|r|rif|ref|rép|res|"
                                           u"fw|fwd|wg|tr|rv|enc|i|doorst|رد|回复|答复|转发|返信|転送)\\s*"
                                           "(?:\\[[^\\]]*\\]|\\(\\d+\\))?\\s*[:：]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression list(u"^\\s*\\[[^\\]]*\\]\\s*(?=\\S)"_s);
    static const QRegularExpression trailer(u"\\s*\\(fwd\\)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = subject.toString().simplified();
    const bool mayBeAnswer = text.contains(u':') || text.contains(u'：') || text.startsWith(u'[')
        || text.endsWith(u')');
    if (!mayBeAnswer)
        return fold(text);
    for (QString before; before != text;) {
        before = text;
        for (const QRegularExpression &part : {leader, list, trailer})
            text.remove(part);
    }
    return fold(text).simplified();
}

QString replySubject(const QString &subject)
{
    return (u"Re: "_s + withoutLeaders(subject, u"re|aw|antw|antwort|sv|rép|رد|回复|答复|返信"_s)).trimmed();
}

QString forwardSubject(const QString &subject)
{
    return (u"Fwd: "_s + withoutLeaders(subject, u"fwd?|wg|转发|転送"_s)).trimmed();
}

bool isUnsubscribe(const QString &subject)
{
    const QString text = subject.trimmed();
    return text.startsWith(unsubscribeWord, Qt::CaseInsensitive)
        && (text.size() == unsubscribeWord.size() || !text[unsubscribeWord.size()].isLetterOrNumber());
}

QString unsubscribedMessage(const QString &subject)
{
    const QString own = withoutLeaders(
        subject, u"re|aw|antw|antwort|sv|rép|fwd?|wg|tr|rv|رد|回复|答复|返信|转发|転送"_s);
    const QString id = isUnsubscribe(own) ? own.mid(unsubscribeWord.size()).trimmed() : QString();
    return id.contains(u'@') && !id.contains(u' ') ? id : QString();
}

bool asksForNoMore(const QString &subject)
{
    return isUnsubscribe(subject) || !unsubscribedMessage(subject).isEmpty();
}

} // namespace satchel
