// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of each kind of record of a connection: direction, fields left out, values that stand for each other.
#pragma once

#include "store/sync/ConnectionSettings.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;
class QListView;
class QListWidget;
class QStandardItemModel;
class QTableView;

namespace satchel::ui {

class Label;

class ObjectSettingsPanel : public QWidget
{
    Q_OBJECT

public:
    ObjectSettingsPanel(
        const PageContext &context, const store::VendorInfo &vendor, const store::ConnectionSettings &settings, QWidget *parent = nullptr);

    std::map<QString, store::ObjectSettings> objects() const;
    QListWidget *list() const { return m_list; }
    /// Goes to the values of a field and puts the cursor there.
    void goToValues(EntityKind entity, const QString &field);

private:
    QWidget *makeDetails();
    void choose(int row);
    void keep();
    void showFields();
    void showValues();
    void keepValues();
    void showNames();
    QString nameOf(const store::SyncedObject &object) const;
    /// The keys of a field that has few values, with their labels: choices, stages.
    QList<std::pair<QString, QString>> keysOf(EntityKind entity, const QString &field) const;

    PageContext m_context;
    store::VendorInfo m_vendor;
    std::map<QString, store::ObjectSettings> m_objects;
    int m_shown = -1;
    QString m_shownField;
    QListWidget *m_list;
    QComboBox *m_direction;
    QListView *m_fields;
    QStandardItemModel *m_fieldItems;
    Label *m_valuesLabel;
    QComboBox *m_valueField;
    QTableView *m_values;
    QStandardItemModel *m_valueItems;
};

} // namespace satchel::ui
