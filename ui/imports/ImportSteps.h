// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of the steps but the columns: the file with the earlier imports, the duplicates, the check and the work.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/Label.h"
#include "ui/imports/ImportSession.h"
#include "ui/imports/IssueModel.h"

#include <QTableView>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace satchel::ui {

class Banner;
class Button;
class ChoiceList;
class EmptyState;
class FlowLayout;
class ProgressCard;
class SegmentedControl;

/// Which file, what its rows are, and what was imported before.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    FileStep(const PageContext &context, ImportSession &session, QWidget *parent = nullptr);

    void refresh();
    void showError(const Error &error);
    void showRefusal(const QString &what, const QString &next);
    /// The button that chooses a file.
    void takeFocus();

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSheetChoice();
    void showSheets();
    QWidget *makeEncodingChoice();
    void showEncoding();
    void chooseFile();
    void takeBackSelected();
    void askBeforeTakingBack(const store::ImportRun &run, const store::ImportAftermath &aftermath);

    PageContext m_context;
    ImportSession &m_session;
    QComboBox *m_entity;
    EmptyState *m_drop = nullptr;
    QWidget *m_sheetChoice = nullptr;
    QComboBox *m_sheet = nullptr;
    QWidget *m_encodingChoice = nullptr;
    QComboBox *m_encoding = nullptr;
    Label *m_encodingSample = nullptr;
    Banner *m_error;
    ImportHistoryModel *m_history;
    QTableView *m_historyView;
    Label *m_historyTitle;
    Button *m_takeBack;
    items::StoreWorker m_worker;
};

/// What happens with rows that are there already, and whom the new ones belong to.
class DuplicateStep : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateStep(ImportSession &session, QWidget *parent = nullptr);

private:
    void describe();
    void count();

    ImportSession &m_session;
    ChoiceList *m_choices;
    Label *m_count;
    Label *m_rule;
    QCheckBox *m_owner;
};

/// The counts of the dry run, the rows that would be omitted and the fields that would stay empty.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(ImportSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *makeBadCellChoice();
    QWidget *makePossibleChoice();
    void recount();

    ImportSession &m_session;
    Label *m_counts;
    Label *m_details;
    Label *m_unmet; // deals that would move although exit criteria are not met
    QWidget *m_figures;
    FlowLayout *m_figureRow;
    SegmentedControl *m_badCells; // a field left empty, or the row omitted
    QWidget *m_badCellChoice;
    SegmentedControl *m_possible; // rows that may be a record that is here
    QWidget *m_possibleChoice;
    IssueModel *m_issues;
    QTableView *m_table;
    bool m_isRecounting = false; // after a choice in the list, which stays
};

/// The work and what came of it.
class RunStep : public QWidget
{
    Q_OBJECT

public:
    RunStep(const PageContext &context, ImportSession &session, QWidget *parent = nullptr);

    void refresh();
    void showError(const Error &error);
    /// The button that stops the import, or what comes after it.
    void takeFocus();

Q_SIGNALS:
    void anotherFile();
    void createdRequested(satchel::EntityKind entity);

private:
    QString outcome() const;
    void showResult();

    PageContext m_context;
    ImportSession &m_session;
    Instant m_finishedAt;
    ProgressCard *m_progress;
    Label *m_sentence;
    Label *m_about; // file, rows, time
    Label *m_unmet; // deals that moved although exit criteria are not met
    QWidget *m_figures;
    FlowLayout *m_figureRow;
    Button *m_created; // shows what the import created
    Button *m_deals; // those of the new records
    Button *m_undo;
    Button *m_rejects;
    Button *m_another;
    Label *m_problemsTitle;
    IssueModel *m_issues;
    QTableView *m_problems;
};

/// "New 12,380 · updated 0 · skipped 38 · rejected 2"
QString countsSentence(const exchange::ImportResult &result, const QLocale &locale);

} // namespace satchel::ui
