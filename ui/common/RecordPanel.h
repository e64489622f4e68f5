// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the end of a page in which a record is created or edited: heading, the form, Save and Cancel. Esc closes
// it; what was typed stays as a draft.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/RecordForm.h"

#include <QWidget>

class QScrollArea;

namespace satchel::ui {

class Button;
class Label;
class SyncLine;

class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    RecordPanel(const PageContext &context, EntityKind entity, QWidget *parent = nullptr);

    /// Opens with an empty record, or one with values to start from.
    void create(const std::vector<FieldValue> &initial = {});
    void edit(const RecordId &id, const QString &field = {});
    /// Goes on to another record, unless something was typed; the focus stays where it is.
    void follow(const RecordId &id);
    RecordForm &form() { return *m_form; }
    /// As that of the form, for each form of the panel.
    void setAskBeforeEdit(const AskBeforeEdit &ask);

    QSize sizeHint() const override;

Q_SIGNALS:
    void saved(const satchel::RecordId &record, bool wasNew);
    void closed();
    void openRequested(satchel::EntityKind entity, const satchel::RecordId &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start(const QString &heading, const QString &verb);
    void renew();

    PageContext m_context;
    EntityKind m_entity;
    Label *m_heading;
    SyncLine *m_sync;
    QScrollArea *m_scroll;
    RecordForm *m_form = nullptr;
    AskBeforeEdit m_askBeforeEdit;
    Button *m_save;
    bool m_isNew = true;
};

} // namespace satchel::ui
