// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new deal, as a panel beside the board. A company that is not known yet is made with the deal; an empty
// one is filled with that of the contact.
#pragma once

#include "domain/ChangeSet.h"
#include "items/BoardStage.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace satchel::ui {

class DraftKeeper;
class Label;

class DealForm : public QWidget
{
    Q_OBJECT

public:
    DealForm(const PageContext &context, const std::vector<items::BoardStage> &lanes, QWidget *parent = nullptr);

    /// A form for a stage: empty, or with what was typed and not added before.
    void begin(RecordId stage);
    /// Why it was not stored, at the field that the error names, else above the buttons, until it is saved again.
    void showRefusal(const Error &error);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// `stored` is to be called once the changes are.
    void saved(const satchel::ChangeSet &changes, const std::function<void()> &stored);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(QVBoxLayout &column, const QString &label, QWidget *editor);
    FieldEditor *editorOf(QStringView field) const;
    void fillCompany();
    void save();
    void cancel();

    PageContext m_context;
    QComboBox *m_stage;
    QList<FieldEditor *> m_editors;
    DraftKeeper *m_drafts;
    Label *m_refusal;
};

} // namespace satchel::ui
