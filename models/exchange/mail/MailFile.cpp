// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailFile.h"

#include "domain/HtmlText.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMimeDatabase>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Not between the halves of a letter.
QString beginningOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
}

} // namespace

QString MailAddress::toText() const
{
    if (name.isEmpty() || email.isEmpty())
        return name.isEmpty() ? email : name;
    return name + " <"_L1 + email + u'>';
}

QString MailFile::identity() const
{
    if (!messageId.isEmpty())
        return messageId;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString at = date ? date->toIso() : QString();
    for (const QString &part : {from.email, at, subject, text})
        hash.addData(part.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex()) + "@satchel.invalid"_L1;
}

std::optional<Instant> MailFile::writtenAt() const
{
    constexpr Instant firstMail{0}; // 1970: a server's clock, or a date, that says less says nothing
    const auto believed = [firstMail](
                              std::optional<Instant> said) { return said && *said > firstMail ? said : std::nullopt; };
    const auto sent = believed(date);
    const auto arrived = believed(received);
    return sent && arrived ? std::min(*sent, *arrived) : sent ? sent : arrived;
}

QString mailLine(const QString &text)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar letter) { return letter.category() == QChar::Other_Control; }, u' ');
    return beginningOf(line.simplified(), mail_limit::longestLine);
}

QString mailText(QString text, bool &isCut)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf(isControl);
    isCut = isCut || text.size() > mail_limit::longestText;
    return beginningOf(text, mail_limit::longestText);
}

QString mailFileName(const QString &name, const QString &mediaType)
{
    constexpr qsizetype longest = 200;
    QString safe = mailLine(QString(name).replace(u'\\', u'/').section(u'/', -1));
    safe.removeIf([](QChar letter) { // marks of direction make "exe.pdf" of "fdp.exe"
        return letter.category() == QChar::Other_Format;
    });
    for (const QChar forbidden : {u'<', u'>', u':', u'"', u'|', u'?', u'*'}) // by Windows
        safe.replace(forbidden, u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    if (safe.isEmpty()) {
        const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
        return suffix.isEmpty() ? u"attachment"_s : u"attachment."_s + suffix;
    }
    if (safe.size() <= longest)
        return safe;
    const QString suffix = QFileInfo(safe).suffix().left(20);
    return beginningOf(safe, longest - suffix.size() - 1) + u'.' + suffix;
}

QString mailId(const QString &text)
{
    QString id = mailLine(text);
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1, id.size() - 2);
    return id;
}

void completeText(MailFile &mail)
{
    bool isCut = false;
    mail.html = mailText(std::move(mail.html), isCut);
    mail.text = mailText(mail.text.trimmed().isEmpty() ? plainTextFromHtml(mail.html) : std::move(mail.text), isCut)
                    .trimmed();
    if (isCut)
        mail.remarks.append(
            Reason::tr("the text is longer than %1 characters and was cut").arg(mail_limit::longestText));
}

} // namespace satchel::exchange
