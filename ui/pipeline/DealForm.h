// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new deal, as a panel beside the board. A company that is not known yet is made with the deal.
#pragma once

#include "domain/ChangeSet.h"
#include "items/BoardStage.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace satchel::ui {

class DealForm : public QWidget
{
    Q_OBJECT

public:
    DealForm(const PageContext &context, const std::vector<items::BoardStage> &lanes, QWidget *parent = nullptr);

    /// An empty form for a stage.
    void begin(RecordId stage);
    QSize sizeHint() const override;

Q_SIGNALS:
    void saved(const satchel::ChangeSet &changes);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(QVBoxLayout &column, const QString &label, QWidget *editor);
    void save();

    PageContext m_context;
    QComboBox *m_stage;
    QList<FieldEditor *> m_editors;
};

} // namespace satchel::ui
