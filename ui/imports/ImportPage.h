// SPDX-License-Identifier: GPL-3.0-or-later
// The import in steps: file, columns, values (if the file has its own names for choices), duplicates, check,
// import. Nothing is written before the last one.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/imports/ImportSession.h"

class QStackedWidget;
class QMenu;

namespace satchel::ui {

class Button;
class CheckStep;
class FileFacts;
class FileStep;
class Label;
class MappingModel;
class MappingTable;
class RunStep;
class StepBar;
class ValuesStep;

class ImportPage : public Page
{
    Q_OBJECT

public:
    enum Step { FileStepIndex, ColumnsStep, ValuesStepIndex, DuplicatesStep, CheckStepIndex, RunStepIndex };

    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);
    /// Closes first: an open editor hands over its value while the session is still there.
    ~ImportPage() override { close(); }

    QString title() const override;
    Icon icon() const override { return Icon::Import; }
    void activate() override;
    void open(const Target &target) override;
    bool takesTextSize() const override { return true; } // a file being read is not dropped for it
    QString statusText() const override;
    void setWidthClass(WidthClass width) override;

    ImportSession &session() { return m_session; }
    Step step() const { return m_step; }

private:
    QWidget *makeHead();
    QWidget *makeColumns();
    QWidget *makeFoot();
    void connectSession();
    void goTo(Step step);
    void goOn();
    void leave();
    void pasteTable();
    void beginAgain();
    Step neighbour(int direction) const;
    QString warning() const;
    void follow();
    void showSavedMappings();
    void askMappingName();
    QString nextLabel() const;

    PageContext m_context;
    ImportSession m_session;
    Step m_step = FileStepIndex;
    bool m_isNextWanted = false; // the focus, once the step can be left
    Label *m_title = nullptr;
    Label *m_file = nullptr;
    StepBar *m_steps = nullptr;
    Button *m_useMapping = nullptr;
    Button *m_saveMapping = nullptr;
    QStackedWidget *m_stack = nullptr;
    FileStep *m_fileStep = nullptr;
    ValuesStep *m_valuesStep = nullptr;
    CheckStep *m_checkStep = nullptr;
    RunStep *m_runStep = nullptr;
    MappingModel *m_model = nullptr;
    MappingTable *m_table = nullptr;
    QWidget *m_panel = nullptr;
    FileFacts *m_facts = nullptr;
    QWidget *m_foot = nullptr;
    Button *m_back = nullptr;
    Button *m_dryRun = nullptr;
    Button *m_next = nullptr;
    Label *m_warning = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
