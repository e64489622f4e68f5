// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whose activity it is: a search over contacts, companies, leads and deals, with those one worked with last before
// anything is typed. Arrows choose while one types, Enter takes the chosen one. UI thread.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QListView;
class QStandardItemModel;

namespace satchel::ui {

class Label;
class SearchField;

class CustomerPicker : public Popover
{
    Q_OBJECT

public:
    /// `first` is offered first, if it is not null.
    CustomerPicker(const PageContext &context, std::pair<EntityKind, RecordId> first, QWidget *parent);

Q_SIGNALS:
    void chosen(satchel::EntityKind entity, const satchel::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void offerRecent();
    void add(EntityKind entity, const RecordId &id, const QString &title);
    void choose();

    PageContext m_context;
    std::pair<EntityKind, RecordId> m_first;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_found;
    Label *m_nothing;
};

} // namespace satchel::ui
