// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MailProgram.h"

#include "domain/Reason.h"
#include "platform/Program.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace satchel::platform {

using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN)

Result<MailBegun> beginMail(const MailDraft &draft)
{
    QUrl address;
    address.setScheme(u"mailto"_s);
    address.setPath(draft.to.join(u','));
    QUrlQuery query;
    if (!draft.cc.isEmpty())
        query.addQueryItem(u"cc"_s, draft.cc.join(u','));
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(draft.subject)));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(draft.body)));
    address.setQuery(query);
    openInBrowser(address);
    QProcess::startDetached(u"explorer"_s, {u"/select,"_s + QDir::toNativeSeparators(draft.attachment)});
    return MailBegun::WithoutAttachment;
}

#elif defined(Q_OS_MACOS)

Result<MailBegun> beginMail(const MailDraft &draft)
{
    // What a person wrote comes in as arguments, never as part of the script.
    static const QString script
        = u"on run argv\n"
          "tell application \"Mail\"\n"
          "set letter to make new outgoing message with properties {subject:item 2 of argv, content:item 3 of argv & "
          "return & return, visible:true}\n"
          "tell letter\n"
          "set text item delimiters of AppleScript to \",\"\n"
          "repeat with one in text items of item 1 of argv\n"
          "make new to recipient with properties {address:contents of one}\n"
          "end repeat\n"
          "repeat with one in text items of item 5 of argv\n"
          "make new cc recipient with properties {address:contents of one}\n"
          "end repeat\n"
          "tell content to make new attachment with properties {file name:(POSIX file (item 4 of argv))} at after the "
          "last paragraph\n"
          "end tell\n"
          "activate\n"
          "end tell\n"
          "end run"_s;
    if (!QProcess::startDetached(u"osascript"_s,
            {u"-e"_s, script, draft.to.join(u','), draft.subject, draft.body, draft.attachment, draft.cc.join(u',')}))
        return fail(Error::Kind::NotFound, Reason::tr("the e-mail program could not be started"));
    return MailBegun::WithAttachment;
}

#else

Result<MailBegun> beginMail(const MailDraft &draft)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-email"_s);
    QStringList words = {
        u"--utf8"_s, u"--subject"_s, draft.subject, u"--body"_s, draft.body, u"--attach"_s, draft.attachment};
    for (const QString &address : draft.cc)
        words << u"--cc"_s << address;
    words += draft.to;
    if (program.isEmpty() || !QProcess::startDetached(program, words))
        return fail(
            Error::Kind::NotFound, Reason::tr("this system has no e-mail program that can be started (xdg-email)"));
    return MailBegun::WithAttachment;
}

#endif

} // namespace satchel::platform
