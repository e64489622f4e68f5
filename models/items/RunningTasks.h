// SPDX-License-Identifier: GPL-3.0-or-later
// The work that closing the window would cancel: imports, edits of many records, exports, large undos. Whoever starts
// such work keeps a token until the work has ended, so that the window can wait or ask. UI thread.
#pragma once

#include <map>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace satchel::items {

class RunningTasks : public QObject
{
    Q_OBJECT

public:
    /// Represents one task; the task has ended when its token is destroyed or assigned to. May outlive the list.
    class Token
    {
    public:
        Token() = default;
        Token(Token &&other) noexcept;
        Token &operator=(Token &&other) noexcept;
        ~Token() { end(); }

    private:
        friend class RunningTasks;
        Token(RunningTasks *tasks, int number) : m_tasks(tasks), m_number(number) {}
        void end();

        QPointer<RunningTasks> m_tasks;
        int m_number = 0;
    };

    using QObject::QObject;

    /// `label` names the task to the person ("Import leads.csv").
    [[nodiscard]] Token begin(const QString &label);
    bool isEmpty() const { return m_labels.empty(); }
    /// In the order in which the tasks began.
    QStringList labels() const;

Q_SIGNALS:
    /// A task began or ended.
    void changed();

private:
    std::map<int, QString> m_labels;
    int m_last = 0;
};

} // namespace satchel::items
