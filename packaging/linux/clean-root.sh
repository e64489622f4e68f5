# A Debian of its own to try packages in, sourced by the verify scripts: made once by debootstrap (build/roots/SUITE), copied
# for each use, thrown away. Needs root, for a chroot that behaves like a machine does.
suite=${SUITE:-bookworm}
roots=$(git rev-parse --show-toplevel)/build/roots

need() { # names the packages of the commands that are missing
  local missing=()
  for command in "$@"; do command -v "${command%%:*}" >/dev/null || missing+=("${command##*:}"); done
  [ ${#missing[@]} -eq 0 ] || { echo "install first: ${missing[*]}" >&2; exit 2; }
}

make_root() { # make_root DIR: a fresh minimal system, with a person named rep
  [ "$(id -u)" -eq 0 ] || { echo "a clean root needs root: run it with sudo" >&2; exit 2; }
  need debootstrap:debootstrap unshare:util-linux
  if [ ! -e "$roots/$suite/made" ]; then
    mkdir -p "$roots"
    debootstrap --variant=minbase "$suite" "$roots/$suite" >"$roots/debootstrap.log"
    touch "$roots/$suite/made"
  fi
  mkdir -p "$1" "$roots/archives/partial"
  cp -a "$roots/$suite/." "$1"
  cp /etc/resolv.conf "$1/etc/resolv.conf"
  in_root "$1" useradd --create-home rep
}

in_root() { # in_root DIR COMMAND…: as its administrator
  # shellcheck disable=SC2016 # expands inside
  unshare --mount --pid --ipc --uts --fork --kill-child bash -c '
    mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount --bind "$2" "$1/var/cache/apt/archives" &&
    exec chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "${@:3}"' \
    bash "$1" "$roots/archives" "${@:2}"
}

as_rep() { # as_rep DIR COMMAND…: as a person, with nothing in the environment but a home and a picture of no display
  in_root "$1" setpriv --reuid rep --regid rep --init-groups env -i HOME=/home/rep PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen "${@:2}"
}

# What Qt itself says, in each of our languages: who may not write there is told so in words that are Qt's own.
say_no() { # say_no ROOT PROGRAM
  mkdir -p "$1/home/rep/closed" && chmod 555 "$1/home/rep/closed"
  for language in ar de es fr ja; do
    words=$(as_rep "$1" "$2" tour /home/rep/closed today --language "$language" 2>&1 >/dev/null | tail -1) || true # it ends with 1
    echo "$language: $words"
    if grep -q 'Permission denied' <<<"$words" || ! grep -q 'closed/' <<<"$words"; then echo "Qt speaks English in $language"; exit 1; fi
  done
}

# What is given to customers and to the board: PDF files of one page and more, with the words in them.
write_documents() { # write_documents ROOT PROGRAM
  for language in de ar ja; do
    as_rep "$1" "$2" quote Q-2026-00001 --demo --language "$language" --pdf "/home/rep/quote-$language.pdf" >/dev/null
    qpdf --check "$1/home/rep/quote-$language.pdf" >/dev/null
  done
  pdftotext "$1/home/rep/quote-de.pdf" "$1/quote.txt"
  [ ! -d "$1/usr/share/fonts" ] || grep -m1 'Angebot' "$1/quote.txt" # without a font there are no letters to find
  as_rep "$1" "$2" report forecast by=month --demo --pdf /home/rep/report.pdf --xlsx /home/rep/report.xlsx --csv /home/rep/report.csv >/dev/null
  qpdf --check "$1/home/rep/report.pdf" >/dev/null
  pdftotext "$1/home/rep/report.pdf" "$1/report.txt"
  [ ! -d "$1/usr/share/fonts" ] || grep -m1 'Forecast' "$1/report.txt"
}

step() { printf '\n== %s\n' "$*"; }
