// SPDX-License-Identifier: GPL-3.0-or-later
// Fields and values of a connection: which remote fields are synced with which of ours, in which direction and with
// which values, beside it what that would do to a real record. Nothing is sent or written before it is saved; until
// then the edits are kept as a draft. UI thread.
#pragma once

#include "store/sync/Mappings.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/connections/FieldPairsModel.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QStackedLayout;

namespace satchel::ui {

class Banner;
class Button;
class DraftKeeper;
class EmptyState;
class FieldPairsView;
class IconButton;
class Label;
class MappingPreview;
class PageHeader;
class SearchField;
class Toolbar;
class VendorBadge;
class ViewTabs;

class MappingPage : public Page
{
    Q_OBJECT

public:
    explicit MappingPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Fields and values"); }
    Icon icon() const override { return Icon::Connection; }
    void activate() override;
    /// `part` is the connection by its name; with `entity` and `name` the values of that field of ours are opened.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    MappingSession &session() { return m_session; }
    FieldPairsModel *model() const { return m_model; }
    FieldPairsView *view() const { return m_view; }
    void chooseObject(int object);
    void dryRun();
    void save();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class State { Reading, Refused, NoConnection, NoSync, Ready };

    void make();
    void makeActions();
    QWidget *makeToolbar();
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectSync();
    void load();
    void readCatalog();
    void showState(State state, const Error *error = nullptr);
    void take(const store::RemoteCatalog &catalog);
    void takeTrial(const store::MappingTrial &trial);
    void takeRefusal(const Error &error);
    void followConnection();
    void follow();
    void followObject();
    void followFoot();
    void goToWanted();
    void setObjectDirection();
    void setPlace();
    void followPlace();
    void showVersions();
    void useVersion(const MappingSession::Objects &objects);
    void addField(const QString &remote);
    void addChoice(int object, const mapping::MappedField &field, const ValueRow &value);
    void acceptSure();
    void nextOpen(bool isForward);
    void cancel();
    void report(const QString &title, const Error &error);
    MappingSession::Objects stored() const;
    bool isTrialCurrent() const;
    void dropTrial();
    QString draftPlace() const;
    static QString systemOf(const PageContext &context, const store::Connection &connection);

    PageContext m_context;
    MappingSession m_session;
    WidthClass m_width = WidthClass::Normal;
    State m_state = State::Reading;
    store::Connection m_connection; // number 0: none yet
    QString m_system;
    qint64 m_readOf = 0; // the connection whose fields are shown
    Target m_wanted; // a field to go to once they are read
    bool m_isReading = false;
    bool m_isTrying = false;
    bool m_isSaving = false;
    std::optional<store::MappingTrial> m_trial;
    MappingSession::Objects m_tried; // what it was about
    MappingSession::Objects m_readWith; // what was saved when the fields were read
    QTimer m_later;

    PageHeader *m_header;
    VendorBadge *m_badge;
    Label *m_name;
    Label *m_savedAt;
    Button *m_versions;
    QStackedLayout *m_stack = nullptr;
    DraftKeeper *m_drafts = nullptr; // this and all below are made with the first visit
    EmptyState *m_empty = nullptr;
    Button *m_retry = nullptr;
    QWidget *m_body = nullptr;
    Toolbar *m_toolbar = nullptr;
    ViewTabs *m_tabs = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_place = nullptr; // which list of the account, where accounts name them themselves
    Button *m_open = nullptr;
    SearchField *m_find = nullptr;
    Banner *m_problem = nullptr;
    Banner *m_off = nullptr;
    FieldPairsModel *m_model = nullptr;
    FieldPairsView *m_view = nullptr;
    Label *m_nothing = nullptr;
    MappingPreview *m_preview = nullptr;
    QWidget *m_foot = nullptr;
    Label *m_promise = nullptr;
    Button *m_dryRun = nullptr;
    Button *m_save = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_sureAction = nullptr;
    QAction *m_dryRunAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_readAction = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
