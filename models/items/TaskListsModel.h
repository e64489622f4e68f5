// SPDX-License-Identifier: GPL-3.0-or-later
// The column of lists on the tasks page: the ones from the start in their sections, then the person's own. Counts are
// questions to the index of open tasks and are asked again, once per turn of the event loop, after a change. UI thread.
#pragma once

#include "items/TaskLists.h"
#include "items/Workspace.h"

#include <QAbstractListModel>

class QTimer;

namespace satchel::items {

class TaskListsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Section : quint8 { Work, People, Grouped, Own };
    enum Role { CountRole = Qt::UserRole, SectionRole, IsSectionRole };

    struct Line
    {
        bool isSection = false;
        Section section = Section::Work;
        std::optional<TaskList> list; // empty for a person's own
        RecordId view;
        QString name;
        qint64 count = -1; // none is shown

        bool operator==(const Line &) const = default;
    };

    explicit TaskListsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the saved lists and counts; nothing is read before the first call.
    void load();
    const Line *lineAt(int row) const;
    TaskSelection selectionAt(int row) const;
    int rowOf(TaskList list) const;
    int rowOf(RecordId view) const;
    qint64 countOf(TaskList list) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString nameOf(TaskList list);
    static QString nameOf(Section section);

Q_SIGNALS:
    void counted();

private:
    void follow(const store::ChangeBatch &batch);
    void readLists();
    void count();

    Workspace &m_workspace;
    std::vector<Line> m_lines;
    QHash<RecordId, TaskSelection> m_own;
    QTimer *m_recount;
    bool m_isLoaded = false;
};

} // namespace satchel::items
