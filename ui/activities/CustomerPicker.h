// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whose activity it is, or which person is meant: a search over contacts, companies, leads and deals, with those
// one worked with last before anything is typed. Arrows choose while one types, Enter takes the chosen one. UI thread.
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
    enum class Of { Customers, Persons }; // persons: contacts and leads

    /// `first` is offered first, if it is not null.
    CustomerPicker(const PageContext &context, std::pair<EntityKind, RecordId> first, QWidget *parent);
    /// Asks another question.
    CustomerPicker(const PageContext &context, Of of, const QString &question, QWidget *parent);

Q_SIGNALS:
    void chosen(satchel::EntityKind entity, const satchel::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CustomerPicker(const PageContext &context, Of of, const QString &question, std::pair<EntityKind, RecordId> first,
        QWidget *parent);
    void find(const QString &text);
    void offerRecent();
    void add(EntityKind entity, const RecordId &id, const QString &title);
    void choose();

    PageContext m_context;
    Of m_of;
    std::pair<EntityKind, RecordId> m_first;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_found;
    Label *m_nothing;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
