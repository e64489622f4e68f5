// SPDX-License-Identifier: GPL-3.0-or-later
// One file on its way into the store: what was read of it, what a person decided, and the work on it. Everything that
// takes time runs on a worker thread with its own store and comes back by a signal. Lives on the UI thread.
#pragma once

#include "exchange/ColumnReading.h"
#include "exchange/import/Importer.h"
#include "items/Workspace.h"
#include "store/TemporaryFolder.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace satchel::ui {

class ImportSession : public QObject
{
    Q_OBJECT

public:
    explicit ImportSession(items::Workspace &workspace, QObject *parent = nullptr);
    ~ImportSession() override;

    /// Reads the first rows of a file and proposes a mapping: fileRead() or refused().
    void readFile(const QString &path);
    /// Reads a table that was copied, with tabs between its cells, as a file would be read: fileRead() or refused(). It
    /// lies where only this person can read it, until the session ends.
    void readTable(const QString &table);
    /// Reads another sheet of the workbook: fileRead() or refused().
    void readSheet(const QString &sheet);
    /// Reads the file in another encoding: fileRead() or refused().
    void readEncoding(const QString &encoding);
    /// Whether a person has to say the encoding: nothing in the file does.
    bool isEncodingOpen() const;
    /// The sheets a person sees in the workbook, in the order of their tabs; empty for other files.
    const QStringList &sheets() const { return m_sheets; }
    /// The one that is read, or was asked for.
    QString sheet() const { return m_preview.format.sheet.isEmpty() ? m_options.read.sheet : m_preview.format.sheet; }
    /// Forgets the file and what became of it; entity and rules stay. Does nothing while it works.
    void close();
    QString path() const { return m_path; }
    QString fileName() const;
    bool hasFile() const { return !m_preview.columns.isEmpty(); }
    const exchange::FilePreview &preview() const { return m_preview; }

    /// With the custom fields that the mapping plans.
    const Entity &entity() const;
    const Schema &schema() const { return m_workspace.schema(); }
    void setEntity(EntityKind entity);
    /// A person says what the records of this file are, or of the next one while there is none. Otherwise the file's
    /// own name and columns say it.
    void chooseEntity(EntityKind entity);
    /// Skip until rows were counted: Update where all that they match are bare (ImportResult), and always what a person
    /// chose.
    exchange::DuplicateRule rule() const { return m_options.onDuplicate; }
    void chooseRule(exchange::DuplicateRule rule);
    /// LeaveEmpty unless the person chooses to reject the row.
    exchange::BadCellRule badCellRule() const { return m_options.onBadCell; }
    void setBadCellRule(exchange::BadCellRule rule);
    /// Whether rows that may be a record that is here are that record, and of which rows the opposite was said.
    const exchange::PossibleRule &possibleRule() const { return m_options.possible; }
    void setPossibleSame(bool areSame);
    void togglePossible(qint64 row);
    /// Whether new records for which the file names no owner get this person; they do unless somebody says otherwise.
    bool givesOwner() const { return m_givesOwner; }
    void setGivesOwner(bool givesOwner);

    const exchange::ColumnMapping &mapping() const { return m_mapping; }
    /// The deal that the mapping has; before it has one, what columns say of one.
    exchange::DealTemplate dealOrProposal() const;
    void setMapping(exchange::ColumnMapping mapping);
    void setTarget(int column, const QString &target);
    /// Plans a custom field for the column; `field` has label, type and choices. Invalid or Conflict as
    /// exchange::nameOfNewField() says.
    Result<void> setNewField(int column, Field field);
    /// What the column suggests, or the field that is planned for it.
    Field newFieldOf(int column) const;
    /// Whether the field is only planned yet.
    bool isPlanned(const QString &target) const;
    /// The role of this person allows it.
    bool mayMakeFields() const;
    /// What the column is for the deal that each new record gets: "Deal: Value"; empty where it is nothing of it.
    QString dealPartOf(int column) const;
    /// The deal that each new record gets; nothing: none. A file whose columns are about deals begins with theirs.
    void setDeal(std::optional<exchange::DealTemplate> deal);

    using Question = exchange::OpenColumn::Question;
    /// A value in the file that matches no choice of the field and no record by its name, or values that can mean two
    /// things, which represent all of their column.
    struct ForeignValue
    {
        int column = 0;
        QString value;
        /// A choice's key, the id of a record or exchange::makeNewRecord, or empty for none; a date's order or a
        /// decimal separator; nothing: it does not fit.
        std::optional<QString> meaning;
        std::optional<Question> question = {};
        QStringList examples = {}; // of a question
        std::vector<Choice> choices = {}; // what it can be, except of a question
        qint64 rows = 0; // of the first rows of the file, how many have it; of a question 0
        bool isOfDeal = false; // of the new deal that the row gets, not of its record
    };
    QList<ForeignValue> foreignValues() const;
    void setMeaning(const ForeignValue &value, const std::optional<QString> &key);
    /// How the values of a column are read.
    exchange::ColumnRules rulesOf(int column) const;
    /// Columns that fill a field, or something of the new deal.
    int matchedColumns() const;
    /// Columns with values that nothing was found for, or that a person should look at.
    int openColumns() const;

    /// Everything but the writing: triedOut() with the counts.
    void tryOut();
    /// The import itself: progressed() now and then, then finished().
    void start();
    /// Whether the import makes a backup first, where the schedule wants that.
    void setBacksUp(bool backsUp) { m_backsUp = backsUp; }
    void cancel();
    void takeBack();

    /// The rows match records that have little but a name, so that the rule is to fill them.
    bool areDuplicatesBare() const { return m_duplicates.value_or(0) > 0 && m_areDuplicatesBare; }

    bool isWorking() const { return m_isWorking; }
    bool isTriedOut() const { return m_isTriedOut; }
    bool isImported() const { return m_isImported; }
    /// The import was undone, here or anywhere, and was not redone.
    bool isUndone() const { return m_isUndone; }
    bool isUndoing() const { return m_isUndoing; }
    const exchange::ImportResult &result() const { return m_result; } // of the last try or the import
    /// "Phone 12, City 3": how many records get another value, by field.
    QString changedFieldsText() const;
    /// "Anna Berg: Kiel → Bremen"
    QString changeText(const exchange::FieldChange &change) const;
    /// Rows that are there already, once they were counted; whatever the rule is.
    std::optional<qint64> duplicates() const { return m_duplicates; }
    bool isLeftOut(int column) const;

    /// Mappings kept in the store under a name.
    QStringList savedMappings() const;
    void saveMapping(const QString &name);
    Result<void> useMapping(const QString &name);

Q_SIGNALS:
    void fileRead();
    void mappingChanged();
    void triedOut();
    void progressed(qint64 rows, qint64 bytes, qint64 totalBytes);
    void finished();
    void refused(const satchel::Error &error);
    void workingChanged();
    void undoneChanged();

private:
    using Work = std::function<Result<exchange::ImportResult>(store::Store &)>;

    void clear();
    void readPreview();
    void rememberSheets();
    void propose();
    QList<ForeignValue> foreignNames(int column, const Field &field) const;
    QList<ForeignValue> foreignStages(int column) const;
    void remapped();
    void forgetTrial();
    bool setRule(exchange::DuplicateRule rule); // false: it was that
    exchange::DuplicateRule usualRule() const
    {
        return areDuplicatesBare() ? exchange::DuplicateRule::Update : exchange::DuplicateRule::Skip;
    }
    void runWork(bool isDryRun);
    void receive(const Result<exchange::ImportResult> &result, bool isDryRun, exchange::DuplicateRule rule);
    void setWorking(bool isWorking);
    void followUndo();
    QJsonObject storedMappings() const;

    items::Workspace &m_workspace;
    QString m_path;
    std::unique_ptr<store::TemporaryFolder> m_pasted; // tables that were copied
    QStringList m_sheets;
    exchange::FilePreview m_preview;
    exchange::ColumnMapping m_mapping;
    std::shared_ptr<const Entity> m_planned; // with the fields that the mapping plans; null where it plans none
    exchange::ImportOptions m_options;
    exchange::ImportResult m_result;
    bool m_backsUp = false;
    bool m_givesOwner = true;
    items::RunningTasks::Token m_task; // while it imports, not while it tries
    QFuture<void> m_future;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    quint64 m_generation = 0; // of the work whose answer still counts
    std::optional<qint64> m_duplicates;
    bool m_areDuplicatesBare = false;
    bool m_isRuleChosen = false; // by a person, for this file
    bool m_isEntityChosen = false; // by a person, for this file
    bool m_isWorking = false;
    bool m_isTriedOut = false;
    bool m_isImported = false;
    bool m_isUndone = false;
    bool m_isUndoing = false; // a large import takes a while
};

/// How a target is called for a person: "E-mail", "More e-mails, home", "Full name".
QString targetLabel(const Entity &entity, const QString &target);

} // namespace satchel::ui
