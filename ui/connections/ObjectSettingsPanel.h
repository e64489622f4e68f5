// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of each kind of record of a connection: direction, synced fields, value mapping.
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
    ObjectSettingsPanel(const PageContext &context, qint64 connection, const store::VendorInfo &vendor,
        const store::ConnectionSettings &settings, QWidget *parent = nullptr);

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
    static QString partName(const QString &object);
    /// What a value is called, by what it is called in settings.
    struct Named
    {
        QString key;
        QString label;
        QString there; // the id of a record that the connection knows
    };
    /// The values of a field that has few: choices, stages, pipelines.
    QList<Named> valuesOf(EntityKind entity, const QString &field) const;
    QList<Named> recordsOf(EntityKind target) const;
    /// Records that the connection knows need no counterpart: they are what others are matched with.
    QList<Named> withIdsThere(QList<Named> values) const;
    void addValue(const Named &here, const QString &there, const QList<Named> &choices);
    QComboBox *counterpartBox(const QString &here, const QString &there, const QList<Named> &choices);

    PageContext m_context;
    qint64 m_connection;
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
