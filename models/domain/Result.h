// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values. A function that can fail returns Result<T>; callers branch on Error::kind, never on text.
// `what` is a reason a person can read (Reason.h); the window makes whole sentences from kind, where and what.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace satchel {

struct [[nodiscard]] Error
{
    enum class Kind {
        NotFound, // the record, file, entity or field named does not exist
        Invalid, // the input is wrong: `where` names the place, `what` the reason
        BrokenRule, // it would break a validation rule, whose message is in `what`
        Conflict, // someone else changed the same thing since it was read
        Busy, // another writer holds the store longer than we wait
        ReadOnly, // the store cannot be written
        Frozen, // this record may not change any more, such as a quote that was sent
        Forbidden, // the rights of this person in the team do not allow it
        Full, // no space left on the disk
        Corrupt, // the store or file is damaged
        TooNew, // written by a newer Satchel
        Io, // the operating system refused
        Cancelled, // the person or caller asked to stop
        Offline, // the other side was not reached: nothing of the request got there
        Unanswered, // the request may have been carried out, but no whole answer came back
        Unauthorized, // the other side wants a person to sign in again
        AwaitsAnswer, // a person has to answer a question first, which `what` says; nothing was destroyed
        Refused, // the other side understood and said no, with its reason in `what`
        RateLimited, // the other side takes no more requests for now; `where` says until when, nothing was carried out
        KeyMissing, // the store is encrypted, and no key at hand opens it
        KeychainUnavailable, // the keychain is missing, locked or slow: try again later
        Bug, // must not happen
    };

    Kind kind = Kind::Bug;
    QString what; // reason, one sentence without a full stop
    QString where; // file, row, column or field; empty when there is none

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString what, QString where = {})
{
    return tl::make_unexpected(Error{kind, std::move(what), std::move(where)});
}

inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::make_unexpected(error);
}

inline tl::unexpected<Error> fail(Error &&error)
{
    return tl::make_unexpected(std::move(error));
}

template <typename T> T takeValue(Result<T> &&result)
{
    return std::move(*result);
}

template <typename T> T takeValue(const Result<T> &result)
{
    return *result;
}

inline void takeValue(const Result<void> &)
{
}
inline void takeValue(Result<void> &&)
{
}

/// The value of a Result, or the end of the enclosing function with its Error:
///   const Link link = TRY(state.linkOf(record));
/// A statement expression, which GCC and Clang have (https://gcc.gnu.org/onlinedocs/gcc/Statement-Exprs.html). Not
/// inside another TRY, and never behind another argument: what was already made of a list of them is not destroyed when
/// it returns.
#define TRY(...)                                                                                                       \
    ({                                                                                                                 \
        auto &&satchelTried = (__VA_ARGS__);                                                                           \
        if (!satchelTried)                                                                                             \
            return ::satchel::fail(std::forward<decltype(satchelTried)>(satchelTried).error());                        \
        ::satchel::takeValue(std::forward<decltype(satchelTried)>(satchelTried));                                      \
    })

/// Stable lower-case name of a kind, as the command line prints it.
QString kindName(Error::Kind kind);
/// The kind of a name that kindName gave; Bug for any other.
Error::Kind kindFromName(QStringView name);

/// "where: what" for logs and stderr.
QString toText(const Error &error);

} // namespace satchel
