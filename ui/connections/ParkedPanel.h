// SPDX-License-Identifier: GPL-3.0-or-later
// Records that cannot be sent or taken over as they are, each with its reason: open it (Enter), try again (R), or all.
#pragma once

#include "items/ParkedModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QListView;

namespace satchel::ui {

class Button;
class Label;

class ParkedPanel : public QWidget
{
    Q_OBJECT

public:
    ParkedPanel(const PageContext &context, items::SyncPulse &pulse, QWidget *parent = nullptr);

    items::ParkedModel &model() const { return *m_model; }
    QListView *list() const { return m_list; }
    void retryAll();

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &record);

private:
    void follow();
    void openRow(int row);

    PageContext m_context;
    items::ParkedModel *m_model;
    Label *m_count;
    Button *m_retryAll;
    QListView *m_list;
    Label *m_none;
};

} // namespace satchel::ui
