// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Terminal.h"

#include "platform/Program.h"

#include <cerrno>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace satchel::app {

void Terminal::print(const QByteArray &utf8)
{
    if (m_isBroken)
        return;
    errno = 0;
    m_isBroken = m_out.write(utf8) != utf8.size();
    m_isClosed = m_isBroken && errno == EPIPE;
}

void Terminal::report(const QString &message)
{
    reportRaw("satchel: " + message.toUtf8() + '\n');
}

void Terminal::reportRaw(const QByteArray &utf8)
{
    m_err.write(utf8);
}

bool Terminal::ask(const QString &question)
{
    reportRaw(question.toUtf8() + " [y/N] ");
    const QByteArray answer = m_in.readLine().trimmed().toLower();
    return answer == "y" || answer == "yes";
}

std::optional<QString> Terminal::readSecret(const QString &question)
{
    const platform::HiddenTyping hidden(m_canAsk);
    if (m_canAsk)
        reportRaw(question.toUtf8());
    const QByteArray line = m_in.readLine();
    if (m_canAsk)
        reportRaw("\n");
    if (line.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(line.endsWith('\n') ? line.chopped(line.endsWith("\r\n") ? 2 : 1) : line);
}

} // namespace satchel::app
