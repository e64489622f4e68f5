// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RunningTasks.h"

#include <utility>

namespace satchel::items {

RunningTasks::Token::Token(Token &&other) noexcept
    : m_tasks(std::exchange(other.m_tasks, nullptr)), m_number(std::exchange(other.m_number, 0))
{
}

RunningTasks::Token &RunningTasks::Token::operator=(Token &&other) noexcept
{
    end();
    m_tasks = std::exchange(other.m_tasks, nullptr);
    m_number = std::exchange(other.m_number, 0);
    return *this;
}

void RunningTasks::Token::end()
{
    RunningTasks *tasks = std::exchange(m_tasks, nullptr);
    if (tasks && tasks->m_labels.erase(m_number) > 0)
        Q_EMIT tasks->changed();
}

RunningTasks::Token RunningTasks::begin(const QString &label)
{
    m_labels.emplace(++m_last, label);
    Q_EMIT changed();
    return Token(this, m_last);
}

QStringList RunningTasks::labels() const
{
    QStringList labels;
    for (const auto &[number, label] : m_labels)
        labels.append(label);
    return labels;
}

} // namespace satchel::items

#include "moc_RunningTasks.cpp"
