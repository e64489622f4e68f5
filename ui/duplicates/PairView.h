// SPDX-License-Identifier: GPL-3.0-or-later
// One pair: the question, how sure and why, the fields of both and of the record that stays, what moves along, what
// connected systems will be told, and the answers.
#pragma once

#include "duplicates/Scan.h"
#include "items/MergeFieldsModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QTableView;

namespace satchel::ui {

class Button;
class IconButton;
class Label;
class MovedStrip;

class PairView : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons run.
    struct Commands
    {
        QAction *merge;
        QAction *distinct;
        QAction *later;
        QAction *previous;
        QAction *next;
    };

    PairView(const PageContext &context, const Commands &commands, QWidget *parent = nullptr);

    void show(const items::RecordMerge &merge, const duplicates::DuplicatePair &pair, int position, int count);
    void clear();
    /// With a way back to the list, which is not beside it.
    void setAlone(bool isAlone);

    items::MergeFieldsModel &model() const { return *m_model; }
    QTableView *grid() const { return m_grid; }
    const MovedStrip &moved() const { return *m_moved; }
    /// What happens at connected systems; empty where none knows the two.
    QString remoteText() const;
    void chooseCurrent(items::MergeFieldsModel::Choice choice);

Q_SIGNALS:
    void listRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Remotes = std::vector<items::RemotePair>;
    QWidget *makeHead();
    QWidget *makeGrid();
    QWidget *makeMoved();
    QWidget *makeAnswers();
    void showQuestion(const items::RecordMerge &merge, const duplicates::DuplicatePair &pair);
    void showMoved(const items::RecordMerge &merge, const Remotes &remotes);
    void showRemote(const items::RecordMerge &merge, const Remotes &remotes);
    void showSingles();
    void fitGrid();
    void scrollTo(const QModelIndex &cell);
    QString words(const Field &field, const Value &value) const;
    QString counted(EntityKind entity, qint64 count) const;
    QString createdText(const Record &record) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    Commands m_commands;
    items::MergeFieldsModel *m_model;
    IconButton *m_back;
    Label *m_question;
    Label *m_position;
    Label *m_score;
    QWidget *m_chips;
    QTableView *m_grid;
    Label *m_singles;
    Button *m_showSingles;
    Label *m_moveTo;
    MovedStrip *m_moved;
    Label *m_remote;
    Button *m_distinct;
    Button *m_merge;
    QScrollArea *m_scroll;
    QWidget *m_answers;
};

} // namespace satchel::ui
