-- What the program of commit 1f5d107 (schema 3) wrote: cases of all shipped SOPs at many stages, drafts, failed mails,
-- accounts, plugins without their jars, uploads. Never change it: a database like this one has to open for ever.

insert into definition (region, sop, version, digest, body, published_at) values
('banten', 'integrasi-sistem', '1', '7c88747e982a1519b0b1f65a34cc3281079c02dd864c636478c5dd553273e8e1', '{
  "$schema": "../schema/sop-definition.schema.json",
  "id": "integrasi-sistem",
  "region": "banten",
  "version": 1,
  "title": "Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19",
  "document": {
    "agency": ["DINAS KOMUNIKASI, INFORMATIKA, STATISTIK DAN PERSANDIAN", "PROVINSI BANTEN"],
    "title": "Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19",
    "relatedSops": ["SOP Pengajuan Pembangunan Sistem Informasi / Aplikasi Baru di Masa Pandemi COVID-19"],
    "labels": {
      "sopNumber": "Nomor SOP",
      "title": "Nama SOP",
      "number": "NO.",
      "activity": "AKTIVITAS",
      "actors": "PELAKSANA",
      "mutuBaku": "MUTU BAKU",
      "requires": "KELENGKAPAN",
      "time": "WAKTU",
      "output": "OUTPUT",
      "remark": "KET"
    },
    "columns": ["kabid", "kasi"],
    "notes": [
      "Naskah SOP ini tidak kami miliki: hanya namanya yang tercetak, dalam Keterkaitan dan baris 6 SOP Pengajuan Pembangunan. Seluruh isi tabel adalah usulan kami dan perlu digantikan dengan naskah aslinya.",
      "Nomor, tanggal, pengesahan, dan dasar hukum sengaja dikosongkan."
    ]
  },
  "actors": [
    {
      "id": "kabid",
      "name": "Kepala Bidang",
      "kind": "official",
      "source": "decided",
      "note": "Dipilih sebagai pemberi persetujuan karena atasan langsung Kepala Seksi dalam SOP pemanggil."
    },
    {
      "id": "kasi",
      "name": "Kepala Seksi",
      "kind": "official",
      "source": "decided",
      "note": "SOP pemanggil menyebut Kepala Seksi yang melaksanakan SOP Integrasi Sistem."
    }
  ],
  "documents": [
    {
      "id": "laporan-analisis",
      "name": "Laporan Hasil Analisis",
      "kind": "report",
      "from": "outside",
      "source": "decided",
      "note": "Sudah ada dalam permohonan yang memanggil SOP ini; di sini hanya disebut."
    },
    {
      "id": "daftar-kebutuhan",
      "name": "Daftar kebutuhan integrasi",
      "kind": "form",
      "from": "case",
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    {
      "id": "persetujuan",
      "name": "Persetujuan Kepala Bidang",
      "kind": "disposition",
      "from": "case",
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    {
      "id": "laporan-integrasi",
      "name": "Laporan Hasil SOP Integrasi",
      "kind": "report",
      "from": "case",
      "aliases": ["Laporan Hasil Integrasi"],
      "source": "decided",
      "note": "Nama dari output baris 6 SOP Pengajuan Pembangunan; dicatat dalam formulir, tanpa berkas."
    }
  ],
  "forms": {
    "kebutuhan-integrasi": {
      "type": "object",
      "title": "Kebutuhan integrasi",
      "properties": {
        "tujuan": {"type": "string", "title": "Tujuan integrasi", "maxLength": 1000},
        "sistem": {
          "type": "array",
          "title": "Sistem yang dihubungkan",
          "items": {
            "type": "object",
            "title": "Sistem",
            "properties": {
              "nama": {"type": "string", "title": "Nama sistem informasi atau aplikasi", "maxLength": 150},
              "pemilik": {"type": "string", "title": "Perangkat daerah pemilik", "maxLength": 150},
              "data": {"type": "string", "title": "Data yang dipertukarkan", "maxLength": 200},
              "arah": {"type": "string", "title": "Arah data", "enum": ["Menerima", "Mengirim", "Dua arah"]}
            },
            "required": ["nama", "data", "arah"]
          },
          "minItems": 1,
          "maxItems": 50
        },
        "cara": {
          "type": "string",
          "title": "Cara integrasi",
          "oneOf": [
            {"const": "splp", "title": "Sistem Penghubung Layanan Pemerintah (SPLP)"},
            {"const": "api", "title": "API langsung antarsistem"},
            {"const": "berkas", "title": "Pertukaran berkas"}
          ]
        },
        "dataPribadi": {"type": "boolean", "title": "Data yang dipertukarkan memuat data pribadi"},
        "perlindungan": {
          "type": "string",
          "title": "Perlindungan data pribadi",
          "description": "Dasar, pembatasan akses, dan masa simpan. Wajib bila data memuat data pribadi.",
          "maxLength": 1000
        }
      },
      "required": ["tujuan", "sistem", "cara"],
      "if": {"properties": {"dataPribadi": {"const": true}}, "required": ["dataPribadi"]},
      "then": {"required": ["perlindungan"]},
      "x-source": "decided",
      "x-note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    "persetujuan": {
      "type": "object",
      "title": "Pertimbangan Kepala Bidang",
      "properties": {
        "catatan": {
          "type": "string",
          "title": "Catatan",
          "description": "Apa yang perlu diperbaiki, atau syarat persetujuan.",
          "maxLength": 1000
        }
      },
      "x-source": "decided",
      "x-note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    "laporan": {
      "type": "object",
      "title": "Laporan Hasil SOP Integrasi",
      "properties": {
        "hasil": {
          "type": "string",
          "title": "Hasil integrasi",
          "description": "Yang sudah terhubung, cara pengujiannya, dan yang belum.",
          "maxLength": 4000
        },
        "tanggal": {"type": "string", "title": "Tanggal selesai", "format": "date"}
      },
      "required": ["hasil", "tanggal"],
      "x-source": "decided",
      "x-note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    }
  },
  "steps": [
    {
      "id": "kumpulkan",
      "number": "1.",
      "activity": "Mengumpulkan kebutuhan integrasi dengan sistem informasi / aplikasi lainnya",
      "act": "Ajukan ke Kepala Bidang",
      "actors": [{"actor": "kasi", "source": "decided", "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."}],
      "form": "kebutuhan-integrasi",
      "requires": [{"document": "laporan-analisis", "source": "decided"}],
      "produces": [{"document": "daftar-kebutuhan", "source": "decided"}],
      "printed": {"requires": "Laporan Hasil Analisis", "output": "Daftar kebutuhan integrasi"},
      "next": "setujui",
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami. Waktu sengaja tidak ditetapkan: batas 1 – 2 hari tercetak untuk seluruh baris 6 pada SOP pemanggil."
    },
    {
      "id": "setujui",
      "number": "2.",
      "activity": "Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi",
      "actors": [{"actor": "kabid", "source": "decided", "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."}],
      "form": "persetujuan",
      "requires": [{"document": "daftar-kebutuhan", "source": "decided"}],
      "produces": [{"document": "persetujuan", "source": "decided"}],
      "printed": {"requires": "Daftar kebutuhan integrasi", "output": "Persetujuan Kepala Bidang"},
      "branches": [
        {
          "id": "setuju",
          "label": "Disetujui",
          "to": "catat",
          "act": "Setujui integrasi",
          "source": "decided",
          "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
        },
        {
          "id": "perbaiki",
          "label": "Perlu perbaikan",
          "to": "kumpulkan",
          "act": "Kembalikan ke Kepala Seksi",
          "source": "decided",
          "note": "Dimaksudkan satu kali perbaikan; batas itu kesepakatan kerja dan tidak dipaksakan oleh definisi ini."
        },
        {
          "id": "tolak",
          "label": "Ditolak",
          "to": "ditolak",
          "act": "Tolak integrasi",
          "source": "decided",
          "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
        }
      ],
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    {
      "id": "catat",
      "number": "3.",
      "activity": "Melaksanakan integrasi dan mencatat Laporan Hasil SOP Integrasi",
      "act": "Simpan laporan",
      "actors": [{"actor": "kasi", "source": "decided", "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."}],
      "form": "laporan",
      "requires": [{"document": "persetujuan", "source": "decided"}],
      "produces": [{"document": "laporan-integrasi", "source": "decided"}],
      "printed": {"requires": "Persetujuan Kepala Bidang", "output": "Laporan Hasil SOP Integrasi"},
      "next": "selesai",
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    }
  ],
  "ends": [
    {
      "id": "selesai",
      "kind": "completed",
      "title": "Integrasi selesai",
      "source": "decided",
      "note": "Naskah SOP Integrasi tidak kami miliki; langkah ini usulan kami."
    },
    {
      "id": "ditolak",
      "kind": "rejected",
      "title": "Integrasi ditolak",
      "reasonRequired": true,
      "source": "decided",
      "note": "Alasan dibaca Kepala Seksi, yang melanjutkan permohonan tanpa integrasi."
    }
  ]
}
', '2026-11-30 03:09:17.653121+00'),
('banten', 'pembangunan-aplikasi', '1', '3cca225f6e4edc0d92e2f6be760affe99c55f59a1f54f2eaf58db50f324733b8', E'{
  "$schema": "../schema/sop-definition.schema.json",
  "id": "pembangunan-aplikasi",
  "region": "banten",
  "version": 1,
  "title": "Pengajuan Pembangunan Sistem Informasi / Aplikasi Baru di Masa Pandemi COVID-19",
  "service": {
    "summary": "Ajukan pembangunan sistem informasi atau aplikasi baru untuk OPD Anda.",
    "gives": "Sistem informasi atau aplikasi baru dengan alamat di bawah bantenprov.go.id, atau penolakan dengan alasannya.",
    "audience": "Perangkat daerah (OPD) di lingkungan Pemerintah Provinsi Banten.",
    "source": "decided"
  },
  "applicantName": "/namaOpd",
  "applicantEmail": "/penanggungJawab/email",
  "document": {
    "agency": ["DINAS KOMUNIKASI, INFORMATIKA, STATISTIK DAN PERSANDIAN", "PROVINSI BANTEN"],
    "address": "Jalan Syekh Nawawi Al-Bantani Blok F No.1 KP3B, Sukajaya,\\nKec. Curug, Kota Serang, Banten, 42171",
    "title": "Pengajuan Pembangunan Sistem Informasi / Aplikasi Baru di Masa Pandemi COVID-19",
    "number": "555 / 786 - Diskominfo / X / 2020",
    "createdOn": {"raw": "05 Oktober 2020", "date": "2020-10-05"},
    "revisedOn": {"raw": "14 Oktober 2020", "date": "2020-10-14"},
    "effectiveOn": {"raw": "22 Oktober 2020", "date": "2020-10-22"},
    "approvedBy": {"position": "Kepala Dinas", "name": "Ir. Hj. ENENG NURCAHYATI", "nip": "19620825 198704 2 001"},
    "legalBasis": [
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintah Daerah;",
      "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;",
      "Peraturan Menteri Pendayagunaan Aparatur Reformasi dan Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan;",
      "Peraturan Daerah Nomor 6 Tahun 2018 tentang Penyelenggaraan Komunikasi dan Informatika;",
      "Peraturan Gubernur Banten Nomor 43 Tahun 2020 tentang Perubahan Atas Peraturan Gubernur Banten Nomor 38 Tahun 2017 tentang Uraian Tugas Jabatan Pimpinan Tinggi, Administrator dan Pengawas Perangkat Daerah;",
      "Keputusan Gubernur Banten Nomor 443/Kep.114-Huk/2020 tentang Penetapan Kejadian Luar Biasa Corona (COVID-19) di Wilayah Provinsi Banten;",
      "Keputusan Gubernur Banten Nomor 443/Kep.130-Huk/2020 tentang Pembentukan Gugus Tugas Percepatan Penanganan COVID-19 Provinsi Banten."
    ],
    "qualifications": [
      "Pendidikan D3 / S1;",
      "Memiliki pemahaman mengenai pengelolaan aplikasi sistem informasi;",
      "Mampu mengoperasikan komputer;",
      "Memiliki pemahaman mengenai tugas pokok dan fungsi perangkat daerah;",
      "Memperhatikan protokol kesehatan dengan menerapkan 3 M (Mencuci tangan, Memakai masker, dan Menjaga jarak aman)."
    ],
    "relatedSops": [
      "SOP Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19;",
      "SOP Pengajuan Pengembangan Sistem Informasi / Aplikasi di Masa Pandemi COVID-19."
    ],
    "equipment": ["Komputer;", "Formulir pengajuan pembangunan aplikasi baru;", "Alur proses aplikasi."],
    "warnings": ["Apabila laporan tidak lengkap, maka tidak bisa ditindaklanjuti."],
    "records": ["Nomor surat permohonan;", "Nomor permohonan;", "SKPD/OPD yang mengajukan."],
    "labels": {
      "sopNumber": "Nomor SOP",
      "createdOn": "Tanggal Pembuatan",
      "revisedOn": "Tanggal Revisi",
      "effectiveOn": "Tanggal Efektif",
      "approvedBy": "Disahkan oleh",
      "title": "Nama SOP",
      "legalBasis": "Dasar Hukum",
      "qualifications": "Kualifikasi Pelaksana",
      "relatedSops": "Keterkaitan",
      "equipment": "Peralatan/perlengkapan",
      "warnings": "Peringatan",
      "records": "Pencatatan dan pendataan",
      "number": "NO.",
      "activity": "AKTIVITAS",
      "actors": "PELAKSANA",
      "mutuBaku": "MUTU BAKU",
      "requires": "KELENGKAPAN",
      "time": "WAKTU",
      "output": "OUTPUT",
      "remark": "KET"
    },
    "columns": ["opd", "kadis", "kabid", "kasi"],
    "notes": [
      "Simbol dan anak panah diagram alir hilang dalam pindaian; urutan dan cabang dibaca dari teks.",
      "Setiap baris menyebut pelaksananya sebagai subyek kalimat, padahal pelaksana sudah punya kolom.",
      "Kelanjutan bila ditolak (baris 2) dan bila tidak sesuai (baris 4) tidak tertulis.",
      "\\"Spek Teknis Aplikasi Baru\\" dituntut pada baris 4 dan 5, tetapi tidak diminta pada baris 1 dan tidak ada tempatnya dalam formulir.",
      "Nama dokumen berubah-ubah: \\"Surat permohonan\\", \\"Surat Masuk\\", \\"Surat Masuk Permohonan\\"; \\"Laporan Hasil SOP Integrasi\\" dan \\"Laporan Hasil Integrasi\\"; \\"Form Pengajuan\\" dan \\"Form Pengajuan Aplikasi Baru\\".",
      "Tanggal revisi (14 Oktober 2020) mendahului tanggal efektif (22 Oktober 2020).",
      "Kepala Seksi mengerjakan empat baris berturut-turut, termasuk penganggaran; kewenangan menganggarkan perlu dikonfirmasi.",
      "Kalimat penganggaran diulang pada baris 6 dan 7.",
      "Tidak ada baris yang memberi tahu OPD, baik tentang penolakan maupun tentang selesainya pekerjaan.",
      "Judul terikat pada peristiwa (Masa Pandemi COVID-19) tanpa batas waktu berlaku.",
      "\\"SKPD\\" dan \\"OPD\\" dipakai bersama untuk pemohon yang sama.",
      "Kolom KET ada, tetapi kosong pada semua baris.",
      "Laporan Hasil Analisis menjadi output baris 4 dan baris 5.",
      "Kata \\"Opsional\\" tertulis di dalam sel kelengkapan baris 7.",
      "SOP Integrasi disebut dengan dua nama: \\"SOP Integrasi Sistem\\" (baris 6) dan \\"SOP Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19\\" (Keterkaitan).",
      "Dasar Hukum nomor 1 menulis \\"Pemerintah Daerah\\" untuk Pemerintahan Daerah, dan nomor 3 menulis \\"Aparatur Reformasi dan Birokrasi\\" untuk Aparatur Negara dan Reformasi Birokrasi.",
      "Formulir hanya mengenal satu akhiran alamat, .bantenprov.go.id, dan catatan kaki \\"*) Coret yang tidak perlu\\" tidak menunjuk ke bagian mana pun.",
      "Formulir memuat \\"Nomor Permohonan\\"; di sini nomor itu dibuat otomatis.",
      "Peringatan \\"Apabila laporan tidak lengkap\\" dijalankan sebagai syarat: langkah tidak dapat diselesaikan sebelum kelengkapannya ada."
    ]
  },
  "actors": [
    {"id": "opd", "name": "OPD Pemohon", "kind": "applicant", "aliases": ["SKPD/OPD", "SKPD", "OPD"]},
    {"id": "kadis", "name": "Kepala Dinas", "kind": "official"},
    {"id": "kabid", "name": "Kepala Bidang", "kind": "official"},
    {"id": "kasi", "name": "Kepala Seksi", "kind": "official"}
  ],
  "documents": [
    {
      "id": "surat-permohonan",
      "name": "Surat permohonan",
      "kind": "letter",
      "from": "upload",
      "accept": ["application/pdf", "image/jpeg", "image/png"],
      "maxMegabytes": 10,
      "aliases": ["Surat Masuk", "Surat Masuk Permohonan"],
      "hint": "Surat dari kepala OPD kepada Kepala Dinas, lengkap dengan nomor, tanggal, dan tanda tangan."
    },
    {
      "id": "form-pengajuan",
      "name": "Form Pengajuan",
      "kind": "form",
      "from": "case",
      "aliases": ["Form Pengajuan Aplikasi Baru", "Formulir pengajuan pembangunan aplikasi baru"]
    },
    {
      "id": "spek-teknis",
      "name": "Spek Teknis Aplikasi Baru",
      "kind": "data",
      "from": "upload",
      "accept": ["application/pdf"],
      "maxMegabytes": 10,
      "hint": "Gambaran teknis aplikasi: fungsi, data, pengguna, dan kebutuhan server.",
      "note": "Kelengkapan ini tercetak pada baris 4 dan 5 tanpa asal-usul. Kami putuskan: OPD boleh melampirkannya saat mengajukan, dan paling lambat Kepala Seksi melampirkannya pada baris 4."
    },
    {"id": "disposisi-kadis", "name": "Disposisi Kepala Dinas", "kind": "disposition", "from": "case", "aliases": ["lembar disposisi"]},
    {"id": "disposisi-kabid", "name": "Disposisi Kepala Bidang", "kind": "disposition", "from": "case"},
    {
      "id": "laporan-analisis",
      "name": "Laporan Hasil Analisis",
      "kind": "report",
      "from": "upload",
      "accept": ["application/pdf"],
      "maxMegabytes": 10,
      "hint": "Satu laporan untuk kesesuaian arsitektur dan kebutuhan integrasi."
    },
    {
      "id": "laporan-integrasi",
      "name": "Laporan Hasil SOP Integrasi",
      "kind": "report",
      "from": "case",
      "aliases": ["Laporan Hasil Integrasi"]
    },
    {"id": "aplikasi", "name": "Sistem Informasi / Aplikasi Baru dengan/tidak Terintegrasi", "kind": "product", "from": "outside"}
  ],
  "forms": {
    "pengajuan": {
      "type": "object",
      "title": "Formulir Pengajuan Pembangunan Sistem Informasi / Aplikasi",
      "properties": {
        "namaOpd": {
          "type": "string",
          "title": "Nama OPD",
          "minLength": 3,
          "maxLength": 150,
          "x-printed": "Nama OPD",
          "x-autocomplete": "organization"
        },
        "jenis": {
          "type": "string",
          "title": "Yang diajukan",
          "description": "*) Coret yang tidak perlu",
          "enum": ["Sistem Informasi", "Aplikasi"],
          "x-strike": true,
          "x-printed": "SISTEM INFORMASI / APLIKASI",
          "x-source": "inferred",
          "x-note": "Catatan kaki \\"*) Coret yang tidak perlu\\" tidak punya tanda bintang di formulir; kami kaitkan dengan pilihan \\"SISTEM INFORMASI / APLIKASI\\" pada judulnya."
        },
        "penanggungJawab": {
          "type": "object",
          "title": "Penanggung jawab sistem informasi",
          "properties": {
            "nama": {
              "type": "string",
              "title": "Nama",
              "maxLength": 120,
              "x-printed": "Nama",
              "x-privacy": {"class": "general", "purpose": "Menghubungi penanggung jawab tentang permohonan dan aplikasi ini."},
              "x-autocomplete": "name"
            },
            "telepon": {
              "type": "string",
              "title": "Nomor telepon kantor atau HP",
              "format": "telepon",
              "x-printed": "Nomor Telepon Kantor/ Hand Phone",
              "x-privacy": {"class": "general", "purpose": "Menghubungi penanggung jawab tentang permohonan dan aplikasi ini."},
              "x-autocomplete": "tel"
            },
            "email": {
              "type": "string",
              "title": "Alamat surel",
              "format": "email",
              "x-printed": "Email",
              "x-privacy": {"class": "general", "purpose": "Menghubungi penanggung jawab tentang permohonan dan aplikasi ini."},
              "x-autocomplete": "email"
            },
            "jabatan": {
              "type": "string",
              "title": "Jabatan",
              "maxLength": 120,
              "x-printed": "Jabatan",
              "x-privacy": {"class": "general", "purpose": "Mengetahui kedudukan penanggung jawab dalam OPD."},
              "x-autocomplete": "organization-title"
            }
          },
          "required": ["nama", "telepon", "email", "jabatan"],
          "x-printed": "Penanggung Jawab Sistem Informasi"
        },
        "namaSubdomain": {
          "type": "object",
          "title": "Nama subdomain",
          "properties": {
            "subdomain": {
              "type": "string",
              "title": "Subdomain",
              "description": "(*nama subdomain harus mematuhi aturan yang berlaku)",
              "format": "subdomain",
              "x-printed": "Sub domain",
              "x-suffix": ".bantenprov.go.id"
            }
          },
          "required": ["subdomain"],
          "x-printed": "Nama Sub domain"
        },
        "kepalaDinas": {
          "type": "object",
          "title": "Kepala dinas",
          "description": "Kepala OPD yang mengajukan, penanda tangan formulir ini.",
          "properties": {
            "nama": {
              "type": "string",
              "title": "Nama kepala dinas",
              "maxLength": 120,
              "x-printed": "Kepala Dinas",
              "x-privacy": {"class": "general", "purpose": "Menyebut penanda tangan pengajuan."}
            },
            "nip": {
              "type": "string",
              "title": "NIP",
              "format": "nip",
              "description": "18 angka, boleh dengan spasi.",
              "x-printed": "NIP:",
              "x-privacy": {"class": "general", "purpose": "Memastikan penanda tangan ialah kepala OPD."}
            }
          },
          "required": ["nama", "nip"],
          "x-printed": "Kepala Dinas"
        },
        "pernyataan": {
          "type": "boolean",
          "title": "Pernyataan",
          "const": true,
          "x-statement": "Dengan ini kami mengajukan pembangunan sistem informasi / aplikasi untuk OPD {namaOpd} dan menyanggupi serta berkomitmen untuk melakukan pembangunan sistem informasi / aplikasi dalam rangka menyajikan informasi terkini yang dibutuhkan oleh masyarakat Provinsi Banten."
        }
      },
      "required": ["namaOpd", "jenis", "penanggungJawab", "namaSubdomain", "kepalaDinas", "pernyataan"],
      "x-printed": "FORMULIR PENGAJUAN\\nPEMBANGUNAN SISTEM INFORMASI / APLIKASI",
      "x-note": "Kolom \\"Nomor Permohonan\\" tidak diisi pemohon: nomornya dibuat otomatis sebagai nomor permohonan. Tempat dan tanggal (\\"Serang,\\") diisi dari data daerah dan waktu pengiriman."
    },
    "disposisi-kadis": {
      "type": "object",
      "title": "Lembar disposisi Kepala Dinas",
      "properties": {
        "isi": {"type": "string", "title": "Isi disposisi", "description": "Arahan kepada penerima disposisi.", "maxLength": 1000},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]}
      },
      "x-source": "decided",
      "x-note": "Isi lembar disposisi tidak tercetak dalam SOP ini; kami ambil bagian yang lazim, semuanya opsional."
    },
    "disposisi-kabid": {
      "type": "object",
      "title": "Lembar disposisi Kepala Bidang",
      "properties": {
        "isi": {"type": "string", "title": "Isi disposisi", "description": "Arahan kepada penerima disposisi.", "maxLength": 1000},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]}
      },
      "x-source": "decided",
      "x-note": "Isi lembar disposisi tidak tercetak dalam SOP ini; kami ambil bagian yang lazim, semuanya opsional."
    },
    "analisis-spbe": {
      "type": "object",
      "title": "Analisis kesesuaian arsitektur",
      "description": "Isi dari Spek Teknis Aplikasi Baru. Uraian lengkap ada dalam Laporan Hasil Analisis.",
      "properties": {
        "namaAplikasi": {"type": "string", "title": "Nama aplikasi", "description": "Seperti tertulis dalam Spek Teknis.", "maxLength": 150},
        "fungsi": {
          "type": "string",
          "title": "Fungsi aplikasi",
          "description": "Apa yang dikerjakan aplikasi dan untuk siapa.",
          "maxLength": 1000
        },
        "uraian": {
          "type": "object",
          "title": "Uraian aplikasi",
          "description": "Menurut metadata SIA-SPBE.",
          "properties": {
            "luaran": {
              "type": "string",
              "title": "Luaran",
              "description": "Apa yang dihasilkan aplikasi, misalnya surat izin atau laporan bulanan.",
              "maxLength": 1000
            },
            "basis": {
              "type": "string",
              "title": "Basis aplikasi",
              "description": "Misalnya web, ponsel, atau desktop.",
              "maxLength": 150
            },
            "lisensi": {
              "type": "string",
              "title": "Tipe lisensi",
              "description": "Misalnya sumber terbuka, dibuat sendiri, atau berbayar.",
              "maxLength": 150
            },
            "basisData": {
              "type": "string",
              "title": "Basis data",
              "description": "Misalnya PostgreSQL atau MySQL.",
              "maxLength": 150
            }
          }
        },
        "arsitektur": {
          "type": "object",
          "title": "Kode Arsitektur SPBE",
          "description": "Letak aplikasi dalam arsitektur referensi (Perpres 132/2022).",
          "properties": {
            "prosesBisnis": {
              "type": "string",
              "title": "Kode proses bisnis (RAB)",
              "description": "Contoh: RAB.09.04.01",
              "pattern": "^RAB(\\\\.[0-9]{2}){1,4}$",
              "x-lookup": "banten-spbe/rab"
            },
            "layanan": {
              "type": "string",
              "title": "Kode layanan (RAL)",
              "description": "Contoh: RAL.01.02",
              "pattern": "^RAL(\\\\.[0-9]{2}){1,4}$",
              "x-lookup": "banten-spbe/ral"
            },
            "aplikasi": {
              "type": "string",
              "title": "Kode aplikasi (RAA)",
              "description": "Contoh: RAA.02.02",
              "pattern": "^RAA(\\\\.[0-9]{2}){1,4}$",
              "x-lookup": "banten-spbe/raa"
            },
            "infrastruktur": {
              "type": "string",
              "title": "Kode infrastruktur (RAI)",
              "description": "Contoh: RAI.01",
              "pattern": "^RAI(\\\\.[0-9]{2}){1,4}$",
              "x-lookup": "banten-spbe/rai"
            },
            "keamanan": {
              "type": "string",
              "title": "Kode keamanan (RAK)",
              "description": "Contoh: RAK.01",
              "pattern": "^RAK(\\\\.[0-9]{2}){1,4}$",
              "x-lookup": "banten-spbe/rak"
            }
          }
        },
        "data": {
          "type": "object",
          "title": "Data dan integrasi",
          "description": "Menurut Satu Data Indonesia (Perpres 39/2019).",
          "properties": {
            "dipakai": {
              "type": "array",
              "title": "Data yang dipakai",
              "description": "Data yang dibutuhkan aplikasi dari tempat lain atau dari pengguna.",
              "items": {
                "type": "object",
                "title": "Data",
                "properties": {
                  "nama": {"type": "string", "title": "Nama data", "maxLength": 150},
                  "kode": {
                    "type": "string",
                    "title": "Kode data (RAD)",
                    "description": "Contoh: RAD.09.04",
                    "pattern": "^RAD(\\\\.[0-9]{2}){1,4}$",
                    "x-lookup": "banten-spbe/rad"
                  }
                },
                "required": ["nama"]
              },
              "maxItems": 50
            },
            "dihasilkan": {
              "type": "array",
              "title": "Data yang dihasilkan",
              "description": "Data baru yang dapat dipakai aplikasi lain.",
              "items": {
                "type": "object",
                "title": "Data",
                "properties": {
                  "nama": {"type": "string", "title": "Nama data", "maxLength": 150},
                  "kode": {
                    "type": "string",
                    "title": "Kode data (RAD)",
                    "description": "Contoh: RAD.09.04",
                    "pattern": "^RAD(\\\\.[0-9]{2}){1,4}$",
                    "x-lookup": "banten-spbe/rad"
                  }
                },
                "required": ["nama"]
              },
              "maxItems": 50
            },
            "butuhSplp": {
              "type": "boolean",
              "title": "Perlu bertukar data melalui Sistem Penghubung Layanan Pemerintah (SPLP)"
            },
            "produsenData": {
              "type": "string",
              "title": "Produsen data",
              "description": "Perangkat daerah yang menghasilkan datanya.",
              "maxLength": 200
            },
            "waliData": {
              "type": "string",
              "title": "Wali data",
              "description": "Perangkat daerah yang mengelola dan menyebarluaskan datanya.",
              "maxLength": 200
            },
            "kamusData": {
              "type": "string",
              "title": "Kamus data",
              "description": "Daftar kolom data dengan artinya.",
              "oneOf": [
                {"const": "ada", "title": "Sudah ada"},
                {"const": "belum", "title": "Belum ada"}
              ]
            },
            "kodeReferensi": {
              "type": "string",
              "title": "Kode referensi dan data induk",
              "description": "Misalnya kode wilayah Kemendagri atau NIK.",
              "maxLength": 500
            }
          }
        },
        "keamanan": {
          "type": "object",
          "title": "Penempatan dan keamanan",
          "properties": {
            "penempatan": {
              "type": "string",
              "title": "Penempatan",
              "description": "Di mana aplikasi dijalankan.",
              "oneOf": [
                {"const": "pdn", "title": "Pusat Data Nasional"},
                {"const": "pemda", "title": "Pusat data pemerintah daerah"},
                {"const": "penyedia", "title": "Penyedia lain di Indonesia"},
                {"const": "luar", "title": "Di luar Indonesia"}
              ]
            },
            "kebutuhanServer": {
              "type": "string",
              "title": "Kebutuhan server",
              "description": "Misalnya 2 vCPU, memori 4 GB, penyimpanan 50 GB.",
              "maxLength": 500
            },
            "kategoriSe": {
              "type": "string",
              "title": "Kategori sistem elektronik",
              "description": "Menurut asas risiko.",
              "oneOf": [
                {"const": "strategis", "title": "Strategis"},
                {"const": "tinggi", "title": "Tinggi"},
                {"const": "rendah", "title": "Rendah"}
              ]
            },
            "ujiKeamanan": {
              "type": "string",
              "title": "Uji keamanan (pentest/ITSA)",
              "oneOf": [
                {"const": "sudah", "title": "Sudah dilakukan"},
                {"const": "direncanakan", "title": "Direncanakan"},
                {"const": "tidak", "title": "Tidak direncanakan"}
              ]
            },
            "pendaftaranPse": {
              "type": "string",
              "title": "Pendaftaran PSE lingkup publik",
              "oneOf": [
                {"const": "sudah", "title": "Sudah terdaftar"},
                {"const": "direncanakan", "title": "Direncanakan"},
                {"const": "belum", "title": "Belum direncanakan"}
              ]
            },
            "dataPribadi": {
              "type": "string",
              "title": "Data pribadi yang diolah",
              "description": "Spesifik: antara lain kesehatan, biometrik, anak, dan keuangan pribadi (UU 27/2022 Pasal 4).",
              "oneOf": [
                {"const": "tidak", "title": "Tidak ada"},
                {"const": "umum", "title": "Umum"},
                {"const": "spesifik", "title": "Spesifik"}
              ]
            },
            "dpia": {
              "type": "string",
              "title": "Penilaian dampak pelindungan data pribadi (DPIA)",
              "description": "Diperlukan bila data pribadinya spesifik.",
              "oneOf": [
                {"const": "sudah", "title": "Sudah dibuat"},
                {"const": "belum", "title": "Belum dibuat"}
              ]
            }
          }
        },
        "kelayakan": {
          "type": "object",
          "title": "Berkas, anggaran, dan dasar hukum",
          "properties": {
            "dokumen": {
              "type": "array",
              "title": "Dokumen yang sudah ada",
              "description": "Berkas permohonan pertimbangan menurut Permenkomdigi 6/2025.",
              "items": {
                "type": "string",
                "enum": [
                  "Dokumen analisis kebutuhan (Pasal 7)",
                  "Dokumen perencanaan (Pasal 8)",
                  "Dokumen manajemen risiko (Pasal 18)",
                  "Surat permohonan pertimbangan (Lampiran II)"
                ]
              },
              "uniqueItems": true
            },
            "tahunAnggaran": {
              "type": "integer",
              "title": "Tahun anggaran",
              "description": "Tahun anggaran pembangunannya.",
              "minimum": 2020,
              "maximum": 2100
            },
            "mataAnggaran": {
              "type": "string",
              "title": "Mata anggaran",
              "description": "Kode rekening atau uraian dalam RKA.",
              "maxLength": 200
            },
            "dasarHukum": {
              "type": "string",
              "title": "Dasar hukum",
              "description": "Peraturan dengan nomor dan tahunnya.",
              "maxLength": 2000
            },
            "tugasFungsi": {
              "type": "string",
              "title": "Tugas dan fungsi OPD",
              "description": "Tugas OPD yang dilayani aplikasi ini.",
              "maxLength": 1000
            }
          }
        }
      },
      "required": ["namaAplikasi", "fungsi"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak lembar analisis. Formulir pengajuan tidak memuat nama dan fungsi aplikasi, padahal keduanya diperlukan untuk menilai kesesuaian dengan Arsitektur SPBE. Isian lainnya mengikuti metadata SIA-SPBE dan Permenkomdigi 6/2025; hanya nama dan fungsi yang wajib, yang lain dipakai pemeriksaan SPBE."
    },
    "analisis-integrasi": {
      "type": "object",
      "title": "Analisis kebutuhan integrasi",
      "properties": {
        "sistem": {
          "type": "array",
          "title": "Sistem yang perlu dihubungkan",
          "description": "Kosongkan bila tidak memerlukan integrasi.",
          "items": {
            "type": "object",
            "title": "Sistem",
            "properties": {
              "nama": {
                "type": "string",
                "title": "Nama sistem informasi atau aplikasi",
                "maxLength": 150,
                "x-lookup": "banten-spbe/applications"
              },
              "data": {"type": "string", "title": "Data yang dipertukarkan", "maxLength": 200}
            },
            "required": ["nama"]
          },
          "maxItems": 50
        },
        "catatan": {"type": "string", "title": "Catatan analisis", "maxLength": 2000}
      },
      "x-source": "decided",
      "x-note": "SOP tidak mencetak lembar analisis; yang dicatat di sini mengawali SOP Integrasi Sistem."
    },
    "hasil-integrasi": {
      "type": "object",
      "title": "Hasil integrasi",
      "properties": {
        "hasil": {"type": "string", "title": "Hasil SOP Integrasi", "enum": ["Terintegrasi", "Tidak terintegrasi"]},
        "ringkasan": {"type": "string", "title": "Ringkasan hasil integrasi", "maxLength": 2000},
        "anggaran": {"type": "integer", "title": "Perkiraan anggaran", "minimum": 0, "x-suffix": "rupiah"}
      },
      "required": ["hasil", "ringkasan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak bentuk Laporan Hasil SOP Integrasi maupun catatan anggaran."
    },
    "pembangunan": {
      "type": "object",
      "title": "Hasil pembangunan",
      "properties": {
        "cara": {
          "type": "string",
          "title": "Cara",
          "oneOf": [{"const": "pembangunan", "title": "Dibangun sendiri"}, {"const": "pengadaan", "title": "Pengadaan melalui penyedia"}]
        },
        "integrasi": {"type": "string", "title": "Integrasi", "enum": ["Terintegrasi", "Tidak terintegrasi"]},
        "alamat": {"type": "string", "title": "Alamat aplikasi", "description": "Contoh: contoh.bantenprov.go.id", "maxLength": 200},
        "anggaran": {"type": "integer", "title": "Anggaran", "minimum": 0, "x-suffix": "rupiah"},
        "tanggalSelesai": {"type": "string", "title": "Tanggal selesai", "format": "date"}
      },
      "required": ["cara", "integrasi", "tanggalSelesai"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan hasil; pilihan mengikuti kata \\"pembangunan / pengadaan\\" dan \\"dengan/tidak Terintegrasi\\"."
    }
  },
  "steps": [
    {
      "id": "ajukan",
      "number": "1.",
      "activity": "SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru dan melampirkan Form Pengajuan Aplikasi Baru",
      "act": "Kirim permohonan",
      "actors": [{"actor": "opd"}],
      "form": "pengajuan",
      "requires": [
        {"document": "surat-permohonan"},
        {"document": "form-pengajuan"},
        {
          "document": "spek-teknis",
          "optional": true,
          "source": "decided",
          "note": "Baris 4 menuntut Spek Teknis Aplikasi Baru, tetapi baris 1 dan formulir tidak memintanya. OPD kami beri tempat untuk melampirkannya sejak awal."
        }
      ],
      "time": {"raw": "15 – 30 Menit", "min": "PT15M", "max": "PT30M"},
      "produces": [{"document": "surat-permohonan", "as": "Surat Masuk"}, {"document": "form-pengajuan"}],
      "printed": {"requires": "Surat permohonan, Form Pengajuan", "output": "Surat Masuk, Form Pengajuan"},
      "checks": [
        {
          "use": "go-id-subdomain/name",
          "title": "Nama subdomain memenuhi aturan dan belum dipakai",
          "severity": "error",
          "settings": {"form": "pengajuan", "field": "/namaSubdomain/subdomain"}
        }
      ],
      "actions": [
        {
          "use": "go-id-subdomain/reserve",
          "title": "Mencadangkan nama subdomain untuk permohonan ini",
          "settings": {"form": "pengajuan", "field": "/namaSubdomain/subdomain"}
        }
      ],
      "next": "terima"
    },
    {
      "id": "terima",
      "number": "2.",
      "activity": "Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak melalui lembar disposisi ke Kepala Bidang",
      "actors": [{"actor": "kadis"}, {"actor": "kabid", "as": "receives"}],
      "form": "disposisi-kadis",
      "requires": [{"document": "surat-permohonan", "as": "Surat Masuk Permohonan"}, {"document": "form-pengajuan"}],
      "time": {"raw": "1 hari", "min": "P1D", "max": "P1D"},
      "produces": [{"document": "surat-permohonan", "as": "Surat Masuk"}, {"document": "disposisi-kadis"}, {"document": "form-pengajuan"}],
      "printed": {"requires": "Surat Masuk Permohonan, Form Pengajuan", "output": "Surat Masuk dan Disposisi Kepala Dinas, Form Pengajuan"},
      "branches": [
        {"id": "terima", "label": "Diterima", "to": "disposisi", "act": "Terima dan disposisikan ke Kepala Bidang"},
        {
          "id": "tolak",
          "label": "Ditolak",
          "to": "ditolak",
          "act": "Tolak permohonan",
          "source": "inferred",
          "note": "Kata \\"menolak\\" tertulis, tetapi kelanjutannya tidak. Kami baca: permohonan berakhir dan OPD diberi tahu alasannya. Bacaan lain: dikembalikan kepada OPD untuk diperbaiki."
        }
      ],
      "note": "Dibaca sebagai keputusan karena teks berbunyi \\"menerima atau menolak\\"; belah ketupatnya hilang dalam pindaian."
    },
    {
      "id": "disposisi",
      "number": "3.",
      "activity": "Kepala Bidang mendisposisi ke Kepala Seksi",
      "act": "Disposisikan ke Kepala Seksi",
      "actors": [{"actor": "kabid"}, {"actor": "kasi", "as": "receives"}],
      "form": "disposisi-kabid",
      "requires": [{"document": "surat-permohonan", "as": "Surat Masuk"}, {"document": "disposisi-kadis"}, {"document": "form-pengajuan"}],
      "time": {"raw": "1 hari", "min": "P1D", "max": "P1D"},
      "produces": [
        {"document": "surat-permohonan", "as": "Surat Masuk"},
        {"document": "disposisi-kadis"},
        {"document": "form-pengajuan"},
        {"document": "disposisi-kabid"}
      ],
      "printed": {
        "requires": "Surat Masuk dan Disposisi Kepala Dinas, Form Pengajuan",
        "output": "Surat Masuk, Disposisi Kepala Dinas, Form Pengajuan, Disposisi Kepala Bidang"
      },
      "next": "sesuai-spbe"
    },
    {
      "id": "sesuai-spbe",
      "number": "4.",
      "activity": "Kepala Seksi meng-analisis pengajuan Aplikasi Baru, apakah sesuai dengan Arsitektur Aplikasi SPBE Provinsi Banten",
      "actors": [{"actor": "kasi"}],
      "form": "analisis-spbe",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat Masuk"},
        {"document": "disposisi-kadis"},
        {"document": "form-pengajuan"},
        {"document": "disposisi-kabid"},
        {"document": "spek-teknis"}
      ],
      "time": {"raw": "1 – 2 hari", "min": "P1D", "max": "P2D"},
      "produces": [{"document": "laporan-analisis"}],
      "printed": {
        "requires": "Surat Masuk, Disposisi Kepala Dinas, Form Pengajuan, Disposisi Kepala Bidang, Spek Teknis Aplikasi Baru",
        "output": "Laporan Hasil Analisis"
      },
      "checks": [
        {
          "use": "banten-spbe/architecture",
          "title": "Kesesuaian dengan Arsitektur SPBE Provinsi Banten",
          "severity": "warning",
          "settings": {
            "form": "analisis-spbe",
            "subdomainForm": "pengajuan",
            "subdomainField": "/namaSubdomain/subdomain",
            "branchConforms": "sesuai",
            "branchConflicts": "tidak-sesuai"
          }
        }
      ],
      "branches": [
        {"id": "sesuai", "label": "Sesuai", "to": "perlu-integrasi", "act": "Nyatakan sesuai"},
        {
          "id": "tidak-sesuai",
          "label": "Tidak sesuai",
          "to": "tidak-sesuai",
          "act": "Nyatakan tidak sesuai",
          "source": "inferred",
          "note": "Kelanjutan bila tidak sesuai tidak tertulis. Kami baca: permohonan berakhir dengan alasan, dan OPD boleh mengajukan lagi. Bacaan lain: dikembalikan kepada OPD untuk diperbaiki."
        }
      ],
      "note": "Dibaca sebagai keputusan karena teks berbunyi \\"apakah sesuai\\"; belah ketupatnya hilang dalam pindaian. Spek Teknis dapat dilampirkan oleh Kepala Seksi bila OPD belum melampirkannya."
    },
    {
      "id": "perlu-integrasi",
      "number": "5.",
      "activity": "Kepala Seksi meng-analisis pengajuan Aplikasi Baru, apakah memerlukan integrasi dengan Sistem Informasi / Aplikasi lainnya",
      "actors": [{"actor": "kasi"}],
      "form": "analisis-integrasi",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat Masuk"},
        {"document": "disposisi-kadis"},
        {"document": "form-pengajuan"},
        {"document": "disposisi-kabid"},
        {"document": "spek-teknis"}
      ],
      "time": {"raw": "1 – 2 hari", "min": "P1D", "max": "P2D"},
      "produces": [{"document": "laporan-analisis"}],
      "printed": {
        "requires": "Surat Masuk, Disposisi Kepala Dinas, Form Pengajuan, Disposisi Kepala Bidang, Spek Teknis Aplikasi Baru",
        "output": "Laporan Hasil Analisis"
      },
      "checks": [
        {
          "use": "banten-spbe/integration",
          "title": "Kebutuhan integrasi dengan aplikasi lain",
          "severity": "info",
          "settings": {"form": "analisis-spbe", "branchNeeded": "perlu", "branchNotNeeded": "tidak-perlu"}
        }
      ],
      "branches": [
        {
          "id": "perlu",
          "label": "Perlu integrasi",
          "to": "integrasi-sistem",
          "act": "Lanjutkan ke integrasi sistem",
          "source": "inferred",
          "note": "Kata \\"apakah memerlukan integrasi\\" tertulis, anak panahnya hilang. Baris 6 melaksanakan SOP Integrasi Sistem, jadi cabang ini menuju baris 6."
        },
        {
          "id": "tidak-perlu",
          "label": "Tidak perlu integrasi",
          "to": "bangun",
          "act": "Lanjutkan ke pembangunan",
          "source": "inferred",
          "note": "Anak panahnya hilang. Laporan Hasil Integrasi bertanda (Opsional) pada baris 7, jadi baris 7 dapat dicapai tanpa baris 6."
        }
      ],
      "note": "Dibaca sebagai keputusan karena teks berbunyi \\"apakah memerlukan integrasi\\"; belah ketupatnya hilang dalam pindaian."
    },
    {
      "id": "integrasi-sistem",
      "number": "6.",
      "activity": "Kepala Seksi menganggarkan pembangunan aplikasi dan melaksanakan SOP Integrasi Sistem",
      "act": "Simpan hasil integrasi",
      "actors": [{"actor": "kasi"}],
      "form": "hasil-integrasi",
      "requires": [{"document": "laporan-analisis"}],
      "time": {"raw": "1 – 2 hari", "min": "P1D", "max": "P2D"},
      "produces": [{"document": "laporan-integrasi"}],
      "printed": {"requires": "Laporan Hasil Analisis", "output": "Laporan Hasil SOP Integrasi"},
      "call": {"sop": "banten/integrasi-sistem"},
      "next": "bangun",
      "note": "SOP Integrasi berjalan lebih dulu, lalu Kepala Seksi mencatat hasilnya di sini. Bila SOP itu berakhir dengan penolakan, aplikasi dibangun tanpa integrasi, sesuai output baris 7 \\"dengan/tidak Terintegrasi\\"."
    },
    {
      "id": "bangun",
      "number": "7.",
      "activity": "Kepala Seksi menganggarkan pembangunan aplikasi dan melaksanakan pembangunan / pengadaan Aplikasi Baru",
      "act": "Catat aplikasi selesai",
      "actors": [{"actor": "kasi"}],
      "form": "pembangunan",
      "requires": [{"document": "laporan-analisis"}, {"document": "laporan-integrasi", "as": "Laporan Hasil Integrasi", "optional": true}],
      "time": {"raw": "1 Bulan", "min": "P1M", "max": "P1M"},
      "produces": [{"document": "aplikasi"}],
      "printed": {
        "requires": "Laporan Hasil Analisis dan Laporan Hasil Integrasi (Opsional)",
        "output": "Sistem Informasi / Aplikasi Baru dengan/tidak Terintegrasi"
      },
      "actions": [
        {
          "use": "go-id-subdomain/register",
          "title": "Mendaftarkan nama subdomain atas nama OPD",
          "settings": {"form": "pengajuan", "field": "/namaSubdomain/subdomain"}
        }
      ],
      "next": "selesai",
      "source": "inferred",
      "note": "Baris terakhir tabel, jadi proses selesai sesudahnya; tanda selesai dan pemberitahuan kepada OPD tidak tercetak. Penganggaran oleh Kepala Seksi tertulis demikian; kewenangannya perlu dikonfirmasi."
    }
  ],
  "ends": [
    {
      "id": "selesai",
      "kind": "completed",
      "title": "Aplikasi dibangun",
      "source": "inferred",
      "note": "Akhir sesudah baris 7; tanda selesai tidak tercetak."
    },
    {
      "id": "ditolak",
      "kind": "rejected",
      "title": "Permohonan ditolak Kepala Dinas",
      "reasonRequired": true,
      "source": "inferred",
      "note": "Baris 2 menyebut \\"menolak\\" tanpa kelanjutan; alasan wajib ditulis agar OPD diberi tahu."
    },
    {
      "id": "tidak-sesuai",
      "kind": "rejected",
      "title": "Tidak sesuai dengan Arsitektur SPBE",
      "reasonRequired": true,
      "source": "inferred",
      "note": "Baris 4 tidak menulis kelanjutan bila tidak sesuai; alasan wajib ditulis agar OPD diberi tahu."
    }
  ]
}
', '2026-11-30 03:09:17.665591+00'),
('bolmut', 'pengembangan-aplikasi', '1', 'eb6ff6a88439cfa5a6d93b3d5c2fa6cd0deb54f4a528d4701c5692625bc219c5', E'{
  "$schema": "../schema/sop-definition.schema.json",
  "id": "pengembangan-aplikasi",
  "region": "bolmut",
  "version": 1,
  "title": "PENGEMBANGAN APLIKASI OLEH DISKOMIFO",
  "service": {
    "summary": "Pengembangan aplikasi oleh dinas, dari surat perintah sampai disetujui Kepala Dinas.",
    "gives": "Aplikasi yang teruji, dengan rekomendasi subdomain atau hosting dan dokumentasinya; atau laporan bahwa sumber dayanya tidak tersedia.",
    "audience": "Dimulai oleh Kepala Dinas; perangkat daerah menyampaikan kebutuhannya kepada Kepala Dinas.",
    "source": "decided"
  },
  "applicantName": "/perangkatDaerah",
  "document": {
    "agency": ["PEMERINTAH KABUPATEN BOLAANG MONGONDOW UTARA", "DINAS KOMUNIKASI INFORMATIKA DAN PERSANDIAN"],
    "unit": "BIDANG APLIKASI INFORMATIKA PERSANDIAN DAN STATISTIK\\nSEKSI e-GOVERNMENT APLIKASI DAN PENGEMBANGAN INFORMATIKA, PELAYANAN\\nMEDIA DAN INFORMASI PERFILMAN",
    "title": "PENGEMBANGAN APLIKASI OLEH DISKOMIFO",
    "tableTitle": "PENGEMBANGAN APLIKASI OLEH OPD",
    "createdOn": {"raw": "Januari 2021", "date": "2021-01"},
    "effectiveOn": {"raw": "Januari 2021", "date": "2021-01"},
    "approvedBy": {
      "position": "Kepala Dinas Komunikasi Informatika dan Persandian",
      "name": "Aang Wardiman, AK.CA",
      "nip": "19641024 198603 1 002"
    },
    "legalBasis": [
      "Undang-undang No. 36 Tahun 1999 tentang Telekomunikasi",
      "Undang-undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik;",
      "Undang-undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;",
      "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor : PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan Standar Operasional Prosedur (SOP) Administrasi Pemerintahan",
      "Peraturan Menteri Komunikasi dan Informatika RI Nomor 8 Tahun 2019 Tentang Penyelenggaraan Urusan Pemerintahan Konkuren Bidang Komunikasi dan Informatika",
      "Peraturan Bupati tentang Organisasi Perangkat Daerah Nomor 05 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Bolaang Mongondow Utara",
      "Peraturan Bupati No. 25 Tahun 2018 Tentang Penyelenggaraan Pemerintahan Berbasis Teknologi Informasi dan Komunikasi"
    ],
    "qualifications": [
      "Kepala Dinas Komunikasi dan Informatika",
      "Bidang Aplikasi Informatika dan Persandian",
      "Seksi e-Government Aplikasi dan Pengembangan Informatika, PM dan IP",
      "Tim Pengembangan Dinas Komunikasi dan Informatika :\\nAdalah Tim Pengembangan Dinas Kominfo yang terdiri dari ASN dan/atau Pegawai Tidak Tetap dan/atau Tenaga Konsultan dengan latar belakang pendidikan dan keahlian sesuai bidang tugasnya (IT Project Manager , Programer, Sistem Analis, Multimedia Designer)",
      "Tim Teknis Dinas Komunikasi dan Informatika :\\nAdalah Tim Teknis yang dibentuk oleh Kepala Dinas Kominfo yang bertugas untuk membantu Kepala Dinas dalam pengawasan penerapan e-goverment dan memiliki tugas atau keahlian di bidang TIK"
    ],
    "relatedSops": [
      {"label": "1", "text": "SOP Pengembangan Aplikasi oleh OPD"},
      {"label": "2", "text": "SOP Pengembangan Aplikasi oleh Diskominfo"},
      {"label": "3", "text": "SOP Inventarisasi Aplikasi"},
      {"label": "4", "text": ""}
    ],
    "equipment": [
      {"label": "1", "text": "Perangkat Server"},
      {"label": "2", "text": "Perangkat Komputer"},
      {"label": "3", "text": "Perangkat Pencetakan"},
      {"label": "4", "text": "Jaringan Internet"},
      {"label": "5", "text": "Fax/Telepon"},
      {"label": "6", "text": "Formulir"},
      {"label": "7", "text": "ATK"},
      {"label": "8", "text": "Aplikasi/Sistem Informasi pengelolaan DNS dan Wiki"},
      {"label": "9", "text": "Kamera"}
    ],
    "warnings": [
      {
        "label": "",
        "text": "Pencatatan dan Pendokumentasian yang tidak lengkap akan mengakibatkan kegagalan dalam pengawasan pengembangan dan integrasi aplikasi"
      }
    ],
    "records": [
      {
        "label": "",
        "text": "Pencatatan dan pendataan dilakukan dengan menggunakan aplikasi yang tersedia (wiki, project management, database) dan/atau secara manual."
      }
    ],
    "footer": ["keterangan :"],
    "labels": {
      "sopNumber": "Nomor SOP",
      "createdOn": "Tanggal Pembuatan",
      "revisedOn": "Tanggal Revisi",
      "effectiveOn": "Tanggal Efektif",
      "approvedBy": "Disahkan oleh",
      "title": "Judul SOP",
      "legalBasis": "Dasar Hukum",
      "qualifications": "Kualifikasi pelaksana",
      "relatedSops": "Keterkaitan",
      "equipment": "Peralatan/perengkapan",
      "warnings": "Peringatan",
      "records": "Pencatatan dan pendataan",
      "number": "No.",
      "activity": "Uraian Prosedur",
      "actors": "",
      "mutuBaku": "Mutu Baku",
      "requires": "Kelengkapan",
      "time": "Waktu",
      "output": "Output",
      "remark": "Ket"
    },
    "columns": ["kadis", "kabid", "kasi-egov", "tim-pengembang", "tim-teknis"],
    "notes": [
      "Simbol dan anak panah diagram alir hilang dalam pindaian; pelaksana dan cabang dibaca dari teks.",
      "Judul SOP (\\"… OLEH DISKOMIFO\\") berbeda dari judul tabel (\\"… OLEH OPD\\").",
      "Keterkaitan menunjuk SOP ini sendiri (nomor 2) dan memuat nomor 4 tanpa isi.",
      "Daftar peralatan meluap: butir 6 sampai 9 tercetak di kotak lain, di samping Keterkaitan; di sini digabungkan kembali.",
      "Nomor SOP dan Tanggal Revisi kosong.",
      "Tanggal pembuatan dan tanggal efektif hanya memuat bulan dan tahun.",
      "Dasar Hukum mengutip PER/21/M.PAN/11/2008, yang sudah digantikan PermenPANRB 35 Tahun 2012.",
      "Dasar Hukum nomor 6 janggal: \\"Peraturan Bupati tentang Organisasi Perangkat Daerah Nomor 05 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah\\".",
      "Kolom Kelengkapan, Waktu, Output, dan Ket kosong pada semua baris; tidak ada standar waktu.",
      "Baris 3 dan 4 tidak menyebut pelaksana.",
      "Kelanjutan keputusan pada baris 2, 6, 15, dan 18 tidak tertulis; hanya baris 11 yang menyebut kedua cabangnya.",
      "Unit, jabatan, dan tim disebut bergantian untuk pelaksana yang sama: \\"Bidang Aptika\\" dan \\"Kabid Aptika\\"; \\"Kasie e-Government\\", \\"Kepala Seksi\\", dan \\"Seksi\\"; \\"Tim Pengembang\\" dan \\"Tim Pengembangan\\".",
      "Baris 5 memuat subdaftar a sampai d di dalam kalimat.",
      "Baris 10 dan 13 memuat daftar dokumen di dalam kalimat, bukan dalam kolom Kelengkapan atau Output.",
      "Kualifikasi pelaksana berisi nama jabatan dan pengertian tim, bukan kualifikasi.",
      "Salah ketik tercetak: \\"DISKOMIFO\\", \\"ketidakterediaan\\", \\"surcecode\\", \\"e-goverment\\", \\"perengkapan\\".",
      "Di bawah tabel hanya tercetak \\"keterangan :\\" tanpa isi.",
      "Sesudah istilah asing tercetak spasi sebelum koma: \\"IT Project Manager , Programer\\", \\"surcecode repository , dan\\", \\"mockup , aplikasi sejenis\\".",
      "Judul di atas kolom pelaksana tidak terbaca dalam pindaian, dan tabel terpotong antarhalaman sesudah baris 9.",
      "Tidak ada pemohon dalam tabel, dan tidak ada baris yang memberi tahu perangkat daerah pengguna tentang hasilnya."
    ]
  },
  "actors": [
    {
      "id": "kadis",
      "name": "Kadis Kominfo",
      "kind": "official",
      "aliases": ["Kepala Dinas Komunikasi dan Informatika", "Kepala Dinas Kominfo"]
    },
    {"id": "kabid", "name": "Kabid Aptika", "kind": "official", "aliases": ["Bidang Aptika", "Bidang Aplikasi Informatika dan Persandian"]},
    {
      "id": "kasi-egov",
      "name": "Kasie e-Government",
      "kind": "official",
      "aliases": [
        "Kepala Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP",
        "Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP"
      ]
    },
    {
      "id": "tim-pengembang",
      "name": "Tim Pengembang",
      "kind": "team",
      "aliases": ["Tim Pengembangan", "Tim Pengembangan Dinas Komunikasi dan Informatika"]
    },
    {"id": "tim-teknis", "name": "Tim Teknis Kominfo", "kind": "team", "aliases": ["Tim Teknis Dinas Komunikasi dan Informatika"]}
  ],
  "documents": [
    {
      "id": "surat-perintah",
      "name": "Surat perintah pengembangan aplikasi",
      "kind": "letter",
      "from": "case",
      "note": "Dicatat dalam formulir; berkasnya tidak diminta."
    },
    {
      "id": "daftar-kebutuhan",
      "name": "Daftar kebutuhan aplikasi",
      "kind": "register",
      "from": "outside",
      "note": "Daftar yang sudah ada di dinas dan diperbarui pada baris 4."
    },
    {"id": "usulan-kebutuhan", "name": "Usulan kebutuhan aplikasi", "kind": "form", "from": "case"},
    {
      "id": "hasil-analisis",
      "name": "Hasil analisis kebutuhan",
      "kind": "report",
      "from": "case",
      "source": "inferred",
      "note": "Baris 5 menuntut analisis; nama dokumennya dari kami."
    },
    {
      "id": "laporan-ketidaktersediaan",
      "name": "Laporan ketidaktersediaan",
      "kind": "report",
      "from": "case",
      "aliases": ["laporan ketidakterediaan infrastruktur dan/atau SDM dan/atau anggaran"]
    },
    {
      "id": "repositori",
      "name": "Project dan repositori kode sumber",
      "kind": "product",
      "from": "outside",
      "aliases": ["project baru", "surcecode repository"]
    },
    {
      "id": "standar-tik",
      "name": "Standardisasi Pembangunan dan Pengembangan TIK",
      "kind": "data",
      "from": "outside",
      "aliases": ["standardisasi Pembangunan dan Pengembangan TIK Pemerintah Kabupaten Bolaang Mongondow Utara"]
    },
    {"id": "rencana", "name": "Rencana pengembangan aplikasi", "kind": "report", "from": "case"},
    {
      "id": "bahan-presentasi",
      "name": "Bahan presentasi rencana",
      "kind": "report",
      "from": "outside",
      "aliases": ["mockup , aplikasi sejenis yang pernah dibangun, alur bisnis, dan jadwal pengerjaan"],
      "source": "inferred",
      "note": "Disebut dalam baris 10; ditunjukkan saat presentasi, tidak diminta."
    },
    {"id": "tanggapan-rencana", "name": "Tanggapan terhadap rencana", "kind": "report", "from": "case"},
    {
      "id": "aplikasi",
      "name": "Aplikasi",
      "kind": "product",
      "from": "outside",
      "aliases": ["hasil aplikasi yang sudah dibangun/dikembangkan", "aplikasi yang dibangun"]
    },
    {
      "id": "hasil-pengujian",
      "name": "Hasil pengujian",
      "kind": "report",
      "from": "case",
      "aliases": ["UAT, penetration testing, usability testing, petunjuk pengguna, system requirement, petunjuk instalasi"],
      "note": "Dicatat mana yang disertakan; berkasnya disimpan di repositori."
    },
    {
      "id": "hasil-testing",
      "name": "Hasil instalasi dan testing",
      "kind": "report",
      "from": "case",
      "source": "inferred",
      "note": "Baris 14 menuntut pengujian; nama dokumennya dari kami."
    },
    {"id": "tanggapan-hasil", "name": "Tanggapan terhadap hasil", "kind": "report", "from": "case"},
    {
      "id": "surat-rekomendasi",
      "name": "Surat rekomendasi",
      "kind": "letter",
      "from": "upload",
      "accept": ["application/pdf"],
      "maxMegabytes": 10,
      "aliases": ["surat rekomendasi pembuatan subdomain dan/atau penyediaan layanan hosting aplikasi"],
      "hint": "Surat rekomendasi subdomain atau hosting yang sudah ditandatangani, dalam bentuk PDF."
    },
    {
      "id": "laporan",
      "name": "Laporan dan dokumentasi pengembangan Aplikasi",
      "kind": "report",
      "from": "case",
      "note": "Dicatat dalam formulir dengan alamat dokumentasinya; berkasnya tidak diminta."
    }
  ],
  "forms": {
    "surat-perintah": {
      "type": "object",
      "title": "Surat perintah",
      "properties": {
        "namaAplikasi": {"type": "string", "title": "Nama aplikasi", "maxLength": 150},
        "perangkatDaerah": {
          "type": "string",
          "title": "Perangkat daerah yang memerlukan",
          "maxLength": 150,
          "x-autocomplete": "organization"
        },
        "uraian": {
          "type": "string",
          "title": "Uraian perintah",
          "description": "Yang harus dibangun, untuk siapa, dan mengapa.",
          "maxLength": 2000
        },
        "nomorSurat": {"type": "string", "title": "Nomor surat perintah", "maxLength": 80},
        "tanggalSurat": {"type": "string", "title": "Tanggal surat perintah", "format": "date"}
      },
      "required": ["namaAplikasi", "perangkatDaerah", "uraian"],
      "x-source": "decided",
      "x-note": "Bentuk surat perintah tidak tercetak; kami minta yang diperlukan baris-baris berikutnya."
    },
    "usulan": {
      "type": "object",
      "title": "Usulan kebutuhan aplikasi",
      "properties": {"usulan": {"type": "string", "title": "Usulan kebutuhan", "maxLength": 4000}},
      "required": ["usulan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "daftar-kebutuhan": {
      "type": "object",
      "title": "Daftar kebutuhan aplikasi",
      "properties": {
        "kebutuhan": {
          "type": "array",
          "title": "Kebutuhan",
          "items": {
            "type": "object",
            "title": "Kebutuhan",
            "properties": {
              "uraian": {"type": "string", "title": "Uraian", "maxLength": 200},
              "prioritas": {"type": "string", "title": "Prioritas", "enum": ["Tinggi", "Sedang", "Rendah"]}
            },
            "required": ["uraian"]
          },
          "minItems": 1,
          "maxItems": 100
        }
      },
      "required": ["kebutuhan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "analisis": {
      "type": "object",
      "title": "Hasil analisis",
      "properties": {
        "kebutuhan": {
          "type": "string",
          "title": "Kebutuhan, ruang lingkup, dan cakupan aplikasi",
          "x-printed": "a) kebutuhan, ruang lingkup dan cakupan aplikasi",
          "maxLength": 4000
        },
        "sejenis": {
          "type": "string",
          "title": "Aplikasi sejenis yang sudah ada",
          "x-printed": "b) aplikasi sejenis yang sudah ada di Pemda Kabupaten Bolaang Mongondow Utara",
          "maxLength": 2000
        },
        "integrasi": {
          "type": "string",
          "title": "Aplikasi lain yang perlu diintegrasikan",
          "x-printed": "c) ketersediaan aplikasi lain yang berhubungan dan perlu diintegrasikan",
          "maxLength": 2000
        },
        "sumberDaya": {
          "type": "string",
          "title": "Kebutuhan infrastruktur, SDM, dan anggaran",
          "x-printed": "d) kebutuhan infrastruktur, SDM dan anggaran",
          "maxLength": 2000
        }
      },
      "required": ["kebutuhan", "sejenis", "integrasi", "sumberDaya"],
      "x-source": "decided",
      "x-note": "Pokok analisis a sampai d dari teks baris 5; bentuk isiannya dari kami."
    },
    "ketidaktersediaan": {
      "type": "object",
      "title": "Laporan ketidaktersediaan",
      "description": "Uraikan ketidaktersediaannya pada alasan.",
      "properties": {
        "kurang": {
          "type": "array",
          "title": "Yang tidak tersedia",
          "items": {"type": "string", "enum": ["Infrastruktur", "SDM", "Anggaran"]},
          "minItems": 1,
          "uniqueItems": true
        },
        "saran": {"type": "string", "title": "Saran tindak lanjut", "maxLength": 2000}
      },
      "required": ["kurang"],
      "x-source": "decided",
      "x-note": "Pilihan dari teks baris 7; uraiannya ditulis sebagai alasan akhir."
    },
    "proyek": {
      "type": "object",
      "title": "Proyek pengembangan",
      "properties": {
        "namaProyek": {"type": "string", "title": "Nama proyek", "maxLength": 100},
        "repositori": {
          "type": "string",
          "title": "Nama repositori",
          "description": "Huruf kecil, angka, dan tanda hubung. Contoh: layanan-aduan",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "maxLength": 60
        },
        "anggota": {
          "type": "array",
          "title": "Tim pengembangan",
          "items": {
            "type": "object",
            "title": "Anggota tim",
            "properties": {
              "nama": {
                "type": "string",
                "title": "Nama",
                "maxLength": 120,
                "x-privacy": {"class": "general", "purpose": "Mencatat penugasan tim pengembangan."}
              },
              "peran": {
                "type": "string",
                "title": "Peran",
                "enum": ["IT Project Manager", "Programer", "Sistem Analis", "Multimedia Designer"],
                "x-source": "text"
              }
            },
            "required": ["nama", "peran"]
          },
          "minItems": 1,
          "maxItems": 50
        }
      },
      "required": ["namaProyek", "repositori", "anggota"],
      "x-source": "decided",
      "x-note": "Peran anggota dari Kualifikasi pelaksana nomor 4; isian lain dari kami."
    },
    "rencana": {
      "type": "object",
      "title": "Rencana pengembangan",
      "properties": {
        "ringkasan": {"type": "string", "title": "Ringkasan rencana", "maxLength": 4000},
        "mulai": {"type": "string", "title": "Tanggal mulai", "format": "date"},
        "selesai": {"type": "string", "title": "Tanggal selesai", "format": "date"},
        "alamat": {
          "type": "string",
          "title": "Alamat dokumen rencana",
          "description": "Misalnya halaman wiki atau folder di repositori.",
          "maxLength": 300
        }
      },
      "required": ["ringkasan", "mulai", "selesai"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "presentasi-rencana": {
      "type": "object",
      "title": "Presentasi rencana",
      "properties": {
        "tanggal": {"type": "string", "title": "Tanggal presentasi", "format": "date"},
        "bahan": {
          "type": "array",
          "title": "Bahan yang ditunjukkan",
          "items": {"type": "string", "enum": ["Mockup", "Aplikasi sejenis yang pernah dibangun", "Alur bisnis", "Jadwal pengerjaan"]},
          "uniqueItems": true
        },
        "catatan": {"type": "string", "title": "Catatan", "maxLength": 2000}
      },
      "required": ["tanggal", "bahan"],
      "x-source": "decided",
      "x-note": "Bahan dari teks baris 10."
    },
    "tanggapan-rencana": {
      "type": "object",
      "title": "Tanggapan terhadap rencana",
      "properties": {"tanggapan": {"type": "string", "title": "Tanggapan", "maxLength": 4000}},
      "required": ["tanggapan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "presentasi-hasil": {
      "type": "object",
      "title": "Presentasi hasil",
      "properties": {
        "tanggal": {"type": "string", "title": "Tanggal presentasi", "format": "date"},
        "pengujian": {
          "type": "array",
          "title": "Yang disertakan",
          "items": {
            "type": "string",
            "enum": ["UAT", "Penetration testing", "Usability testing", "Petunjuk pengguna", "System requirement", "Petunjuk instalasi"]
          },
          "minItems": 1,
          "uniqueItems": true
        },
        "alamat": {
          "type": "string",
          "title": "Alamat hasil pengujian",
          "description": "Misalnya halaman wiki atau folder di repositori.",
          "maxLength": 300
        }
      },
      "required": ["tanggal", "pengujian"],
      "x-source": "decided",
      "x-note": "Pilihan dari teks baris 13."
    },
    "testing": {
      "type": "object",
      "title": "Hasil instalasi dan testing",
      "properties": {
        "kesesuaian": {
          "type": "string",
          "title": "Dibandingkan dengan hasil presentasi",
          "enum": ["Sesuai", "Sebagian sesuai", "Tidak sesuai"]
        },
        "hasil": {"type": "string", "title": "Hasil testing", "maxLength": 4000}
      },
      "required": ["kesesuaian", "hasil"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "tanggapan-hasil": {
      "type": "object",
      "title": "Tanggapan terhadap hasil",
      "properties": {"tanggapan": {"type": "string", "title": "Tanggapan", "maxLength": 4000}},
      "required": ["tanggapan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    },
    "rekomendasi": {
      "type": "object",
      "title": "Surat rekomendasi",
      "properties": {
        "jenis": {
          "type": "array",
          "title": "Yang direkomendasikan",
          "items": {"type": "string", "enum": ["Pembuatan subdomain", "Penyediaan layanan hosting"]},
          "minItems": 1,
          "uniqueItems": true
        },
        "subdomain": {
          "type": "string",
          "title": "Subdomain",
          "format": "subdomain",
          "x-suffix": ".bolmutkab.go.id",
          "x-source": "decided",
          "x-note": "Akhiran alamat perlu dikonfirmasi."
        }
      },
      "required": ["jenis"],
      "if": {"properties": {"jenis": {"contains": {"const": "Pembuatan subdomain"}}}, "required": ["jenis"]},
      "then": {"required": ["subdomain"]},
      "x-source": "decided",
      "x-note": "Pilihan dari kata \\"dan/atau\\" pada baris 16."
    },
    "laporan": {
      "type": "object",
      "title": "Laporan pengembangan aplikasi",
      "properties": {
        "ringkasan": {"type": "string", "title": "Ringkasan laporan", "maxLength": 4000},
        "dokumentasi": {
          "type": "string",
          "title": "Alamat dokumentasi",
          "description": "Misalnya halaman wiki atau folder di repositori.",
          "maxLength": 300
        }
      },
      "required": ["ringkasan"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan untuk baris ini; isian kami buat singkat."
    }
  },
  "steps": [
    {
      "id": "perintah",
      "number": "1",
      "activity": "Kadis Kominfo mengeluarkan surat perintah pengembangan aplikasi kepada Bidang Aptika",
      "act": "Keluarkan surat perintah",
      "actors": [{"actor": "kadis"}, {"actor": "kabid", "as": "receives"}],
      "form": "surat-perintah",
      "produces": [{"document": "surat-perintah", "source": "inferred"}],
      "next": "periksa-daftar",
      "note": "SOP ini tidak punya pemohon: perkara dimulai oleh Kadis Kominfo. Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "periksa-daftar",
      "number": "2",
      "activity": "Bidang Aptika memeriksa daftar kebutuhan aplikasi",
      "actors": [{"actor": "kabid"}],
      "requires": [
        {"document": "surat-perintah", "source": "inferred"},
        {"document": "daftar-kebutuhan", "optional": true, "source": "inferred"}
      ],
      "branches": [
        {
          "id": "ada",
          "label": "Ada dalam daftar",
          "to": "analisis",
          "act": "Sudah ada, lanjut ke analisis",
          "source": "inferred",
          "note": "Anak panahnya hilang. Bila aplikasi sudah ada dalam daftar kebutuhan, baris 3 dan 4 tidak diperlukan."
        },
        {
          "id": "belum",
          "label": "Belum ada",
          "to": "usulkan",
          "act": "Belum ada, minta usulan",
          "source": "inferred",
          "note": "Anak panahnya hilang. Bila belum ada, usulan dan daftar kebutuhan dibuat pada baris 3 dan 4."
        }
      ],
      "note": "Dibaca sebagai keputusan karena memeriksa daftar yang baru dibuat pada baris 4 hanya bermakna bila ada dua kemungkinan."
    },
    {
      "id": "usulkan",
      "number": "3",
      "activity": "Membuat usulan kebutuhan aplikasi",
      "act": "Simpan usulan",
      "actors": [
        {
          "actor": "kasi-egov",
          "source": "inferred",
          "note": "Baris tanpa subyek dan simbolnya hilang. Kasie e-Government yang mengerjakan analisis pada baris 5."
        }
      ],
      "form": "usulan",
      "requires": [{"document": "surat-perintah", "source": "inferred"}],
      "produces": [{"document": "usulan-kebutuhan", "source": "inferred"}],
      "next": "buat-daftar",
      "source": "inferred",
      "note": "Anak panahnya hilang; usulan menjadi bahan daftar kebutuhan pada baris berikutnya."
    },
    {
      "id": "buat-daftar",
      "number": "4",
      "activity": "Membuat daftar kebutuhan aplikasi",
      "act": "Simpan daftar kebutuhan",
      "actors": [
        {
          "actor": "kasi-egov",
          "source": "inferred",
          "note": "Baris tanpa subyek dan simbolnya hilang. Kami pilih Kasie e-Government, agar pembuat daftar bukan pemeriksanya pada baris 2. Bacaan lain: Kabid Aptika."
        }
      ],
      "form": "daftar-kebutuhan",
      "requires": [{"document": "usulan-kebutuhan", "source": "inferred"}],
      "produces": [{"document": "daftar-kebutuhan", "source": "inferred"}],
      "next": "periksa-daftar",
      "source": "inferred",
      "note": "Anak panahnya hilang. Kami baca kembali ke baris 2 agar Kabid Aptika memeriksa daftar yang baru. Bacaan lain: langsung ke baris 5."
    },
    {
      "id": "analisis",
      "number": "5",
      "activity": "Kepala Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP melakukan analisis terhadap : a) kebutuhan, ruang lingkup dan cakupan aplikasi b) aplikasi sejenis yang sudah ada di Pemda Kabupaten Bolaang Mongondow Utara c) ketersediaan aplikasi lain yang berhubungan dan perlu diintegrasikan d) kebutuhan infrastruktur, SDM dan anggaran",
      "act": "Simpan hasil analisis",
      "actors": [{"actor": "kasi-egov"}],
      "form": "analisis",
      "requires": [{"document": "surat-perintah", "source": "inferred"}, {"document": "daftar-kebutuhan", "source": "inferred"}],
      "produces": [{"document": "hasil-analisis", "source": "inferred"}],
      "next": "periksa-sumber-daya",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "periksa-sumber-daya",
      "number": "6",
      "activity": "Bidang Aptika memeriksa ketersediaan atas kebutuhan : infrastruktur,SDM dan anggaran",
      "actors": [{"actor": "kabid"}],
      "requires": [{"document": "hasil-analisis", "source": "inferred"}],
      "branches": [
        {
          "id": "tersedia",
          "label": "Tersedia",
          "to": "buat-proyek",
          "act": "Tersedia, buat proyek",
          "source": "inferred",
          "note": "Anak panahnya hilang. Bila tersedia, proyek dibuat pada baris 8."
        },
        {
          "id": "tidak",
          "label": "Tidak tersedia",
          "to": "lapor-tidak-tersedia",
          "act": "Tidak tersedia, buat laporan",
          "source": "inferred",
          "note": "Anak panahnya hilang. Baris 7 ialah laporan ketidaktersediaan."
        }
      ],
      "note": "Dibaca sebagai keputusan karena baris 7 dan 8 adalah dua kelanjutan yang berlainan."
    },
    {
      "id": "lapor-tidak-tersedia",
      "number": "7",
      "activity": "Bidang Aptika membuat laporan ketidakterediaan infrastruktur dan/atau SDM dan/atau anggaran",
      "act": "Kirim laporan dan akhiri",
      "actors": [
        {"actor": "kabid"},
        {
          "actor": "kadis",
          "as": "receives",
          "source": "inferred",
          "note": "Penerima laporan tidak tertulis; Kadis yang mengeluarkan perintah perlu mengetahuinya."
        }
      ],
      "form": "ketidaktersediaan",
      "requires": [{"document": "hasil-analisis", "source": "inferred"}],
      "produces": [{"document": "laporan-ketidaktersediaan", "source": "inferred"}],
      "next": "tidak-tersedia",
      "source": "inferred",
      "note": "Anak panahnya hilang. Kami baca: pengembangan berakhir dengan laporan ini. Bacaan lain: kembali ke Kadis Kominfo untuk perintah baru."
    },
    {
      "id": "buat-proyek",
      "number": "8",
      "activity": "Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP membuat project baru, menyediakan surcecode repository , dan menugaskan tenaga ahli sebagai Tim Pengembangan dalam Project",
      "act": "Buat proyek dan tugaskan tim",
      "actors": [{"actor": "kasi-egov"}, {"actor": "tim-pengembang", "as": "receives"}],
      "form": "proyek",
      "requires": [{"document": "hasil-analisis", "source": "inferred"}],
      "produces": [{"document": "repositori", "source": "inferred"}],
      "actions": [
        {
          "use": "bolmut-repository/provision",
          "title": "Membuat proyek dan repositori kode sumber",
          "settings": {
            "applicationField": "surat-perintah/namaAplikasi",
            "titleField": "proyek/namaProyek",
            "nameField": "proyek/repositori",
            "membersField": "proyek/anggota",
            "memberSteps": ["buat-proyek"],
            "readmeFields": [
              {"title": "Perangkat daerah yang memerlukan", "field": "surat-perintah/perangkatDaerah"},
              {"title": "Uraian perintah", "field": "surat-perintah/uraian"},
              {"title": "Kebutuhan, ruang lingkup, dan cakupan", "field": "analisis/kebutuhan"},
              {"title": "Aplikasi lain yang perlu diintegrasikan", "field": "analisis/integrasi"}
            ],
            "artefacts": [
              "Hasil UAT (user acceptance test)",
              "Hasil penetration testing",
              "Hasil usability testing",
              "Petunjuk pengguna",
              "System requirement",
              "Petunjuk instalasi"
            ]
          }
        }
      ],
      "next": "susun-rencana",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "susun-rencana",
      "number": "9",
      "activity": "Tim Pengembangan menyusun rencana pengembangan aplikasi dengan mengacu pada standardisasi Pembangunan dan Pengembangan TIK Pemerintah Kabupaten Bolaang Mongondow Utara",
      "act": "Simpan rencana",
      "actors": [{"actor": "tim-pengembang"}],
      "form": "rencana",
      "requires": [{"document": "repositori", "source": "inferred"}, {"document": "standar-tik", "source": "decided"}],
      "produces": [{"document": "rencana", "source": "inferred"}],
      "next": "presentasi-rencana",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "presentasi-rencana",
      "number": "10",
      "activity": "Tim Pengembangan mempresentasikan rencana pengembangan aplikasi kepada Tim Teknis Kominfo berupa mockup , aplikasi sejenis yang pernah dibangun, alur bisnis, dan jadwal pengerjaan",
      "act": "Catat presentasi rencana",
      "actors": [{"actor": "tim-pengembang"}, {"actor": "tim-teknis", "as": "receives"}],
      "form": "presentasi-rencana",
      "requires": [{"document": "rencana", "source": "inferred"}],
      "produces": [{"document": "bahan-presentasi", "source": "inferred"}],
      "next": "tanggapi-rencana",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "tanggapi-rencana",
      "number": "11",
      "activity": "Tim Teknis Kominfo memberikan tanggapan terhadap rencana pengembangan aplikasi. Jika menyetujui, Tim Pengembangan melanjutkan dengan proses pengembangan aplikasi. Jika tidak menyetujui, Tim Pengembangan menyusun ulang rencana pengembangan aplikasi",
      "actors": [{"actor": "tim-teknis"}],
      "form": "tanggapan-rencana",
      "requires": [{"document": "rencana", "source": "inferred"}, {"document": "bahan-presentasi", "source": "inferred"}],
      "produces": [{"document": "tanggapan-rencana", "source": "inferred"}],
      "branches": [
        {"id": "setuju", "label": "Setuju", "to": "kembangkan", "act": "Setujui rencana"},
        {"id": "tidak", "label": "Tidak setuju", "to": "susun-rencana", "act": "Minta rencana disusun ulang"}
      ],
      "note": "Kedua cabang tertulis dalam teks; belah ketupatnya hilang dalam pindaian. Jumlah putaran tidak dibatasi."
    },
    {
      "id": "kembangkan",
      "number": "12",
      "activity": "Proses pengembangan aplikasi oleh Tim Pengembangan",
      "act": "Nyatakan siap dipresentasikan",
      "actors": [{"actor": "tim-pengembang"}],
      "requires": [{"document": "rencana", "source": "inferred"}, {"document": "repositori", "source": "inferred"}],
      "produces": [{"document": "aplikasi", "source": "inferred"}],
      "next": "presentasi-hasil",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "presentasi-hasil",
      "number": "13",
      "activity": "Tim Pengembangan mempresentasikan hasil aplikasi yang sudah dibangun/dikembangkan dengan menyertakan hasil pengujian antara lain berupa: UAT, penetration testing, usability testing, petunjuk pengguna, system requirement, petunjuk instalasi",
      "act": "Catat presentasi hasil",
      "actors": [
        {"actor": "tim-pengembang"},
        {
          "actor": "tim-teknis",
          "as": "receives",
          "source": "inferred",
          "note": "Penerima presentasi tidak tertulis; sama dengan presentasi rencana pada baris 10."
        }
      ],
      "form": "presentasi-hasil",
      "requires": [{"document": "aplikasi", "source": "inferred"}],
      "produces": [{"document": "hasil-pengujian", "source": "inferred"}],
      "next": "uji-server",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "uji-server",
      "number": "14",
      "activity": "Tim Teknis Kominfo melakukan instalasi dan testing aplikasi di server Kominfo dan membandingkan dengan hasil presentasi sebelumnya",
      "act": "Simpan hasil testing",
      "actors": [{"actor": "tim-teknis"}],
      "form": "testing",
      "requires": [{"document": "aplikasi", "source": "inferred"}, {"document": "hasil-pengujian", "source": "inferred"}],
      "produces": [{"document": "hasil-testing", "source": "inferred"}],
      "next": "tanggapi-hasil",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "tanggapi-hasil",
      "number": "15",
      "activity": "Tim Teknis Kominfo memberikan tanggapan terhadap hasil pengembangan aplikasi",
      "actors": [{"actor": "tim-teknis"}],
      "form": "tanggapan-hasil",
      "requires": [{"document": "hasil-testing", "source": "inferred"}],
      "produces": [{"document": "tanggapan-hasil", "source": "inferred"}],
      "branches": [
        {
          "id": "setuju",
          "label": "Setuju",
          "to": "rekomendasi",
          "act": "Setujui hasil",
          "source": "inferred",
          "note": "Cabang tidak tertulis; dibaca seperti baris 11. Bila disetujui, surat rekomendasi dikeluarkan."
        },
        {
          "id": "tidak",
          "label": "Tidak setuju",
          "to": "kembangkan",
          "act": "Minta perbaikan aplikasi",
          "source": "inferred",
          "note": "Cabang tidak tertulis; dibaca seperti baris 11. Bila tidak disetujui, aplikasi diperbaiki pada baris 12."
        }
      ],
      "note": "Dibaca sebagai keputusan karena sejajar dengan baris 11. Jumlah putaran tidak dibatasi."
    },
    {
      "id": "rekomendasi",
      "number": "16",
      "activity": "Tim Teknis Kominfo mengeluarkan surat rekomendasi pembuatan subdomain dan/atau penyediaan layanan hosting aplikasi",
      "act": "Keluarkan surat rekomendasi",
      "actors": [{"actor": "tim-teknis"}],
      "form": "rekomendasi",
      "requires": [{"document": "tanggapan-hasil", "source": "inferred"}],
      "produces": [{"document": "surat-rekomendasi", "source": "inferred"}],
      "next": "lapor",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "lapor",
      "number": "17",
      "activity": "Kabid Aptika menyampaikan laporan dan dokumentasi pengembangan Aplikasi ke Kadis Kominfo.",
      "act": "Sampaikan laporan ke Kadis",
      "actors": [{"actor": "kabid"}, {"actor": "kadis", "as": "receives"}],
      "form": "laporan",
      "requires": [{"document": "surat-rekomendasi", "source": "inferred"}, {"document": "hasil-testing", "source": "inferred"}],
      "produces": [{"document": "laporan", "source": "inferred"}],
      "next": "setujui",
      "note": "Kolom mutu baku kosong dalam cetakan; dibaca dari teks kegiatan."
    },
    {
      "id": "setujui",
      "number": "18",
      "activity": "Kadis Kominfo menyetujui aplikasi yang dibangun",
      "actors": [{"actor": "kadis"}],
      "requires": [{"document": "laporan", "source": "inferred"}],
      "branches": [
        {"id": "setuju", "label": "Setuju", "to": "selesai", "act": "Setujui aplikasi"},
        {
          "id": "tidak",
          "label": "Tidak setuju",
          "to": "kembangkan",
          "act": "Minta perbaikan aplikasi",
          "source": "inferred",
          "note": "Cabang ini tidak tertulis. Yang disetujui ialah aplikasinya, jadi bila tidak disetujui kembali ke pengembangan (baris 12). Bacaan lain: kembali ke laporan (baris 17); perbaikan laporan saja dapat dimintakan dengan tombol Kembalikan."
        }
      ],
      "note": "Dibaca sebagai keputusan karena persetujuan dapat ditolak; belah ketupatnya hilang dalam pindaian."
    }
  ],
  "ends": [
    {"id": "selesai", "kind": "completed", "title": "Aplikasi disetujui", "note": "Teks baris 18: \\"menyetujui aplikasi yang dibangun\\"."},
    {
      "id": "tidak-tersedia",
      "kind": "rejected",
      "title": "Sumber daya tidak tersedia",
      "reasonRequired": true,
      "source": "inferred",
      "note": "Baris 7 membuat laporan tanpa kelanjutan; kami baca sebagai akhir, dengan uraiannya sebagai alasan."
    }
  ]
}
', '2026-11-30 03:09:17.684771+00'),
('maluku-utara', 'permohonan-pembuatan-aplikasi', '1', '0a8c42cffee4edaff090cf653d3c44b89be5b8ce9b0b1273a5159067ca946941', E'{
  "$schema": "../schema/sop-definition.schema.json",
  "id": "permohonan-pembuatan-aplikasi",
  "region": "maluku-utara",
  "version": 1,
  "title": "PERMOHONAN PEMBUATAN APLIKASI",
  "service": {
    "summary": "Minta pembuatan atau peningkatan aplikasi untuk perangkat daerah Anda.",
    "gives": "Rencana kerja anggaran (RKA) pembuatan atau peningkatan aplikasi untuk tahun anggaran berikutnya, atau penolakan dengan alasannya.",
    "audience": "OPD, badan, kecamatan, dan kelurahan di Provinsi Maluku Utara.",
    "source": "decided"
  },
  "applicantName": "/namaOpd",
  "applicantEmail": "/kontak/email",
  "document": {
    "agency": ["PEMERINTAH PROVINSI MALUKU UTARA", "DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN"],
    "unit": "BIDANG TIK DAN E_GOVERNMENT",
    "cover": [
      "STANDART OPERASIONAL PROSEDUR (SOP) PERMOHONAN PEMBUATAN APLIKASI TAHUN 2025",
      "DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN",
      "PROVINSI MALUKU UTARA",
      "Alamat : Jalan Trans Halmahera Gosale Puncak",
      "SOFIFI"
    ],
    "title": "PERMOHONAN PEMBUATAN APLIKASI",
    "tableTitle": "SOP PERMOHONAN PEMBUATAN APLIKASI",
    "number": "500.4/ 40.7/DKIP/II/2025",
    "createdOn": {"raw": "3 FEBRUARI 2025", "date": "2025-02-03"},
    "effectiveOn": {"raw": "3 FEBRUARI 2025", "date": "2025-02-03"},
    "approvedBy": {"position": "Kepala Dinas Komunikasi, Informatika dan Persandian Provinsi Maluku Utara", "signature": "BSrE"},
    "legalBasis": [
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Pemerintah No. 96 Tahun 2012 tentang Pelaksanaan Undang-Undang No. 25 Tahun 2009 tentang Pelayanan Publik",
      "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik",
      "Peraturan Gubernur Maluku Utara Nomor 20 Tahun 2013 Tentang Pedoman Penyusunan SOP;",
      "Peraturan Gubernur Maluku Utara Nomor 9.3 Tahun 2020 tentang Tata Kelola Sistem Pemerintahan Berbasis Elektronik di Lingkungan Pemerintah Provinsi Maluku Utara"
    ],
    "qualifications": [
      "Memahami tentang Aplikasi / Sistem Informasi",
      "Memahami tentang pengadaan barang dan jasa",
      {"label": "2.", "text": "Memahami serta mentaati aturan-aturan yang telah ditetapkan"}
    ],
    "relatedSops": ["Hosting dan subdomain, Pengelolaan website, dan Aplikasi"],
    "equipment": ["Surat Permohonan Pembuatan Aplikasi / Sistem Informasi", "Alat Tulis Kantor", "Komputer, TV, Proyektor, Internet, dll"],
    "warnings": [
      {
        "label": "",
        "text": "Bila adanya kerusakan pada perangkat / peralatan di Ruang Rapat Pontive Center agar segera diperbaiki guna mendukung kelancaran kegiatan-kegiatan yang akan dilaksanakan"
      }
    ],
    "records": ["membuat dokumen untuk penganggaran pembuatan/peningkatan aplikasi", "Membuat laporan tahunan Aplikasi"],
    "footer": [
      "CATATAN :",
      "1. Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Sertifikat Elektronik (BSrE), Badan Siber dan Sandi Negara;",
      "2. Dokumen ini dapat di validasi melalui aplikasi Besign Desktop, Besign dan Adobe Reader;",
      "3. Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah sesuai dengan UU ITE No 11 Tahun 2008 Pasal 5 Ay"
    ],
    "labels": {
      "sopNumber": "Nomor SOP",
      "createdOn": "Tanggal Pembuatan",
      "revisedOn": "Tanggal Revisi",
      "effectiveOn": "Tanggal Efektif",
      "approvedBy": "Disahkan Oleh",
      "title": "Nama SOP",
      "legalBasis": "Dasar Hukum",
      "qualifications": "Kualifikasi Pelaksanaan",
      "relatedSops": "Keterkaitan",
      "equipment": "Peralatan/perengkapan",
      "warnings": "Peringatan",
      "records": "Pencatatan dan pendataan",
      "number": "No.",
      "activity": "Aktivitas",
      "actors": "",
      "mutuBaku": "Mutu Baku",
      "requires": "Kelengkapan",
      "time": "Waktu",
      "output": "Output"
    },
    "columns": ["kabid", "prakom", "opd"],
    "notes": [
      "Simbol dan anak panah diagram alir hilang dalam pindaian; pelaksana dan cabang dibaca dari teks.",
      "Surat OPD dan disposisi Kepala Dinas terjadi sebelum baris 1 dan tidak ada dalam tabel; Kepala Dinas tidak punya kolom.",
      "Baris ketiga tidak bernomor, dan pelaksananya tidak tertulis.",
      "Baris ketiga menyimpan keputusan kedua yang tersembunyi: \\"Penganggaran aplikasi di setujui\\".",
      "Baris 2 memuat analisis, keputusan, dan pemberitahuan sekaligus.",
      "Waktu tunggu sampai tahun anggaran berikutnya tersebut dalam teks baris 2, sedangkan kolom Waktu hanya mencatat 60 menit kerja; di sini baris ketiga menunggu tahun anggaran berikutnya.",
      "Tabel tidak punya kolom keterangan, dan judul di atas kolom pelaksana tidak terbaca dalam pindaian.",
      "Peringatan berbicara tentang Ruang Rapat Pontive Center, yang tidak berhubungan dengan SOP ini.",
      "Kualifikasi Pelaksanaan bernomor 1, 2, 2.",
      "Keterkaitan bukan nama SOP, dan tiga hal digabung dalam satu nomor.",
      "Dokumen tercatat sebagai peralatan (\\"Surat Permohonan Pembuatan Aplikasi / Sistem Informasi\\") dan peralatan tercatat sebagai kelengkapan (\\"Komputer dll\\").",
      "Nomor SOP memuat spasi dan angka \\"40.7\\", dan klasifikasi arsip 500.4 berarti Kehutanan; Komunikasi dan Informatika ialah 500.12.",
      "Sampul menulis \\"STANDART OPERASIONAL PROSEDUR\\".",
      "Catatan kaki berulang pada setiap halaman dan terpotong pada \\"Pasal 5 Ay\\".",
      "Disahkan Oleh hanya memuat jabatan, tanpa nama dan NIP; tanda tangannya elektronik menurut catatan kaki.",
      "Tanggal Revisi kosong.",
      "Label tercetak \\"Peralatan/perengkapan\\" dan \\"Kualifikasi Pelaksanaan\\".",
      "Pemohon disebut \\"OPD/Badan/Kec/Kel.\\" pada baris 2 dan \\"OPD\\" di tempat lain.",
      "Butir pertama Pencatatan dan pendataan diawali huruf kecil, dan baris ketiga menulis \\"di setujui\\" serta \\"didalam\\"."
    ]
  },
  "actors": [
    {"id": "opd", "name": "OPD Pemohon", "kind": "applicant", "heading": "OPD", "aliases": ["OPD", "OPD/Badan/Kec/Kel.", "OPD terkait"]},
    {"id": "kadis", "name": "Kepala Dinas", "kind": "official", "note": "Disebut pada baris 1, tetapi tidak punya kolom."},
    {
      "id": "kabid",
      "name": "Kepala Bidang TIK dan E-Government",
      "kind": "official",
      "heading": "Kabid. TIK & E_GOV",
      "aliases": ["Kabid. TIK dan E_GOV"]
    },
    {"id": "prakom", "name": "JFT Pranata Komputer", "kind": "official", "heading": "JFT. PRAKOM", "aliases": ["JFT. Pranata Komputer"]}
  ],
  "documents": [
    {
      "id": "surat-permohonan",
      "name": "Surat permohonan",
      "kind": "letter",
      "from": "upload",
      "accept": ["application/pdf", "image/jpeg", "image/png"],
      "maxMegabytes": 10,
      "aliases": [
        "Surat Permohonan Aplikasi dari OPD",
        "Surat Permohonan Pembuatan Aplikasi",
        "Surat Permohonan Pembuatan Aplikasi / Sistem Informasi",
        "Surat Permohonan"
      ],
      "hint": "Surat kepada Kepala Dinas yang ditandatangani pimpinan instansi Anda."
    },
    {
      "id": "form-permohonan",
      "name": "Formulir permohonan",
      "kind": "form",
      "from": "case",
      "source": "decided",
      "note": "SOP tidak mencetak formulir; kami tambahkan yang singkat agar permohonan dapat dianalisis."
    },
    {
      "id": "disposisi-kadis",
      "name": "Disposisi Kepala Dinas",
      "kind": "disposition",
      "from": "case",
      "aliases": ["disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas"]
    },
    {"id": "disposisi-kabid", "name": "Surat telah didisposisikan", "kind": "disposition", "from": "case"},
    {
      "id": "hasil-analisis",
      "name": "Surat telah diterima dan dikoordinasikan",
      "kind": "report",
      "from": "case",
      "note": "Output baris 2 berbunyi sebagai keadaan; hasil analisis dicatat dalam formulir."
    },
    {
      "id": "rancangan-rka",
      "name": "Rancangan RKA",
      "kind": "report",
      "from": "upload",
      "accept": ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/pdf"],
      "maxMegabytes": 10,
      "hint": "Disusun otomatis dari rencana anggaran bila pluginnya terpasang; boleh juga Anda unggah sendiri, dalam bentuk Excel atau PDF.",
      "source": "decided",
      "note": "SOP hanya mengenal RKA yang sudah jadi; rancangannya kami tambahkan agar pejabat tidak mulai dari kertas kosong."
    },
    {
      "id": "rka",
      "name": "RKA Pembuatan / Peningkatan Aplikasi",
      "kind": "report",
      "from": "upload",
      "accept": ["application/pdf"],
      "maxMegabytes": 10,
      "aliases": ["RKA (rencana kerja anggaran)"],
      "hint": "Rencana kerja anggaran yang sudah disusun, dalam bentuk PDF."
    },
    {
      "id": "komputer",
      "name": "Komputer dll",
      "kind": "equipment",
      "from": "outside",
      "aliases": ["Komputer"],
      "note": "Peralatan yang tercetak sebagai kelengkapan; ditampilkan, tidak diminta."
    }
  ],
  "forms": {
    "permohonan": {
      "type": "object",
      "title": "Permohonan pembuatan aplikasi",
      "properties": {
        "namaOpd": {
          "type": "string",
          "title": "Nama instansi",
          "description": "OPD, badan, kecamatan, atau kelurahan yang memohon.",
          "minLength": 3,
          "maxLength": 150,
          "x-autocomplete": "organization"
        },
        "jenis": {
          "type": "string",
          "title": "Yang diminta",
          "oneOf": [
            {"const": "pembuatan", "title": "Pembuatan aplikasi baru"},
            {"const": "peningkatan", "title": "Peningkatan aplikasi yang sudah ada"}
          ],
          "x-source": "inferred",
          "x-note": "Mengikuti kata \\"Pembuatan / Peningkatan Aplikasi\\" pada output baris ketiga."
        },
        "namaAplikasi": {"type": "string", "title": "Nama aplikasi", "maxLength": 150},
        "aplikasiSaatIni": {
          "type": "string",
          "title": "Alamat atau nama aplikasi yang sudah ada",
          "description": "Wajib bila Anda meminta peningkatan.",
          "maxLength": 200
        },
        "kebutuhan": {
          "type": "string",
          "title": "Untuk apa aplikasi ini",
          "description": "Pekerjaan atau layanan yang dibantu, siapa penggunanya, dan mengapa diperlukan.",
          "maxLength": 2000
        },
        "kontak": {
          "type": "object",
          "title": "Narahubung",
          "description": "Orang yang dapat kami hubungi tentang permohonan ini.",
          "properties": {
            "nama": {
              "type": "string",
              "title": "Nama",
              "maxLength": 120,
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "name"
            },
            "telepon": {
              "type": "string",
              "title": "Nomor telepon atau HP",
              "format": "telepon",
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "tel"
            },
            "email": {
              "type": "string",
              "title": "Alamat surel",
              "format": "email",
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "email"
            }
          },
          "required": ["nama", "telepon", "email"]
        }
      },
      "required": ["namaOpd", "jenis", "namaAplikasi", "kebutuhan", "kontak"],
      "if": {"properties": {"jenis": {"const": "peningkatan"}}, "required": ["jenis"]},
      "then": {"required": ["aplikasiSaatIni"]},
      "x-source": "decided",
      "x-note": "SOP tidak mencetak formulir; isinya secukupnya untuk analisis pada baris 2."
    },
    "disposisi-kadis": {
      "type": "object",
      "title": "Disposisi Kepala Dinas",
      "properties": {
        "isi": {"type": "string", "title": "Isi disposisi", "description": "Arahan kepada penerima disposisi.", "maxLength": 1000},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]}
      },
      "x-source": "decided",
      "x-note": "Bentuk disposisi tidak tercetak; semuanya opsional."
    },
    "disposisi-kabid": {
      "type": "object",
      "title": "Disposisi Kepala Bidang",
      "properties": {
        "isi": {"type": "string", "title": "Isi disposisi", "description": "Arahan kepada penerima disposisi.", "maxLength": 1000},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]}
      },
      "x-source": "decided",
      "x-note": "Bentuk disposisi tidak tercetak; semuanya opsional."
    },
    "analisis": {
      "type": "object",
      "title": "Hasil analisis",
      "properties": {
        "hasil": {
          "type": "string",
          "title": "Hasil analisis",
          "description": "Kebutuhan, kelayakan teknis, dan hasil pembahasan dengan Kabid dan OPD.",
          "maxLength": 4000
        },
        "tanggalKoordinasi": {"type": "string", "title": "Tanggal koordinasi dengan OPD", "format": "date"},
        "perkiraanAnggaran": {"type": "integer", "title": "Perkiraan anggaran", "minimum": 0, "x-suffix": "rupiah"}
      },
      "required": ["hasil"],
      "x-source": "decided",
      "x-note": "Baris 2 menuntut analisis, konsultasi, dan koordinasi tanpa menyebut catatannya."
    },
    "rka": {
      "type": "object",
      "title": "Rencana anggaran",
      "properties": {
        "tahunAnggaran": {"type": "integer", "title": "Tahun anggaran", "minimum": 2025, "maximum": 2100},
        "kegiatan": {"type": "string", "title": "Kegiatan atau subkegiatan", "maxLength": 200},
        "rincian": {
          "type": "array",
          "title": "Rincian belanja",
          "items": {
            "type": "object",
            "title": "Belanja",
            "properties": {
              "kodeRekening": {
                "type": "string",
                "title": "Kode rekening",
                "description": "Angka dipisah titik. Contoh: 5.1.02.02",
                "pattern": "^[0-9]+(\\\\.[0-9]+)*$",
                "maxLength": 60,
                "x-lookup": "malut-rka/accounts"
              },
              "uraian": {"type": "string", "title": "Uraian", "maxLength": 200},
              "volume": {"type": "number", "title": "Volume", "minimum": 0},
              "satuan": {"type": "string", "title": "Satuan", "maxLength": 40},
              "hargaSatuan": {"type": "integer", "title": "Harga satuan", "minimum": 0, "x-suffix": "rupiah"}
            },
            "required": ["uraian", "volume", "satuan", "hargaSatuan"]
          },
          "maxItems": 100
        }
      },
      "required": ["tahunAnggaran"],
      "x-source": "decided",
      "x-note": "SOP hanya menyebut RKA; isian ini menjadi bahan rancangan RKA."
    },
    "penganggaran": {
      "type": "object",
      "title": "Penganggaran",
      "properties": {
        "tahunAnggaran": {"type": "integer", "title": "Tahun anggaran", "minimum": 2025, "maximum": 2100},
        "nilai": {"type": "integer", "title": "Nilai dalam RKA", "minimum": 0, "x-suffix": "rupiah"}
      },
      "required": ["tahunAnggaran"],
      "x-source": "decided",
      "x-note": "Mencatat apa yang akhirnya masuk RKA; rinciannya ada dalam berkas yang diunggah."
    }
  },
  "steps": [
    {
      "id": "ajukan",
      "inTable": false,
      "activity": "Mengajukan permohonan pembuatan aplikasi dan melampirkan surat permohonan",
      "act": "Kirim permohonan",
      "actors": [{"actor": "opd"}],
      "form": "permohonan",
      "requires": [{"document": "surat-permohonan"}, {"document": "form-permohonan", "source": "decided"}],
      "produces": [{"document": "surat-permohonan"}, {"document": "form-permohonan", "source": "decided"}],
      "next": "disposisi-kadis",
      "source": "decided",
      "note": "Tidak ada barisnya dalam tabel. Baris 1 bermula dari surat permohonan OPD yang sudah didisposisikan, jadi pengajuannya kami tambahkan di sini."
    },
    {
      "id": "disposisi-kadis",
      "inTable": false,
      "activity": "Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV",
      "act": "Disposisikan ke Kepala Bidang",
      "actors": [{"actor": "kadis"}, {"actor": "kabid", "as": "receives"}],
      "form": "disposisi-kadis",
      "requires": [{"document": "surat-permohonan"}, {"document": "form-permohonan", "source": "decided"}],
      "produces": [{"document": "disposisi-kadis"}],
      "next": "telaah",
      "source": "decided",
      "note": "Tidak ada barisnya dalam tabel. Baris 1 menerima \\"disposisi … dari Kepala Dinas\\", jadi disposisi itu kami tambahkan di sini; Kepala Dinas hanya mendisposisikan karena teks tidak memberinya hak menolak."
    },
    {
      "id": "telaah",
      "number": "1",
      "activity": "Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.",
      "act": "Disposisikan ke JFT Pranata Komputer",
      "actors": [
        {
          "actor": "kabid",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang. Penerima disposisi Kepala Dinas yang meneruskan kepada JFT Pranata Komputer ialah Kabid."
        },
        {"actor": "prakom", "as": "receives"}
      ],
      "form": "disposisi-kabid",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat Permohonan Aplikasi dari OPD"},
        {"document": "disposisi-kadis", "source": "inferred", "note": "Disebut dalam teks kegiatan, tidak dalam kolom Kelengkapan."}
      ],
      "time": {"raw": "15 menit", "min": "PT15M", "max": "PT15M"},
      "produces": [{"document": "disposisi-kabid", "as": "Surat telah didisposisikan"}],
      "printed": {"requires": "Surat Permohonan Aplikasi dari OPD", "output": "Surat telah didisposisikan"},
      "next": "analisis"
    },
    {
      "id": "analisis",
      "number": "2",
      "activity": "Menerima dan menganalisa surat permohonan untuk ditindaklanjuti dengan berkonsultasi dengan Kabid. TIK dan E_GOV serta berkoordinasi dengan OPD/Badan/Kec/Kel. yang memohon untuk dibahas secara teknis. Jika diterima maka penganggaran pembuatan aplikasi dilaksanakan tahun berikutnya. jika tidak, maka diberitahukan kepada OPD terkait.",
      "actors": [
        {
          "actor": "prakom",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang. Baris 1 mendisposisikan kepada JFT Pranata Komputer."
        },
        {"actor": "kabid", "as": "consulted"},
        {"actor": "opd", "as": "coordinates"}
      ],
      "form": "analisis",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat Permohonan Aplikasi dari OPD"},
        {"document": "komputer", "as": "Komputer dll"}
      ],
      "time": {"raw": "60 menit", "min": "PT60M", "max": "PT60M"},
      "produces": [{"document": "hasil-analisis", "as": "Surat telah diterima dan dikoordinasikan"}],
      "printed": {"requires": "Surat Permohonan Aplikasi dari OPD, Komputer dll", "output": "Surat telah diterima dan dikoordinasikan"},
      "branches": [
        {
          "id": "diterima",
          "label": "Diterima",
          "to": "rencana-rka",
          "act": "Terima permohonan",
          "note": "Teks: \\"Jika diterima maka penganggaran pembuatan aplikasi dilaksanakan tahun berikutnya.\\""
        },
        {
          "id": "tidak",
          "label": "Tidak diterima",
          "to": "ditolak",
          "act": "Tolak dan beri tahu OPD",
          "note": "Teks: \\"jika tidak, maka diberitahukan kepada OPD terkait.\\""
        }
      ],
      "note": "Dibaca sebagai keputusan karena teks berbunyi \\"Jika diterima … jika tidak\\"; belah ketupatnya hilang dalam pindaian."
    },
    {
      "id": "rencana-rka",
      "inTable": false,
      "activity": "Merencanakan anggaran aplikasi sebagai bahan rancangan RKA",
      "act": "Simpan rencana anggaran",
      "actors": [
        {"actor": "kabid", "source": "decided", "note": "Sama dengan pelaksana penyusunan RKA pada baris berikutnya."},
        {"actor": "opd", "as": "coordinates", "source": "decided", "note": "OPD diajak menyusun karena mungkin dialah yang menganggarkan."}
      ],
      "form": "rka",
      "requires": [{"document": "surat-permohonan", "source": "decided"}, {"document": "hasil-analisis", "source": "decided"}],
      "checks": [{"use": "malut-rka/budget-line", "title": "Memeriksa kelengkapan dan jumlah rincian belanja", "severity": "warning", "settings": {}}],
      "actions": [{"use": "malut-rka/draft", "title": "Menyiapkan rancangan RKA dari rencana anggaran", "settings": {}}],
      "next": "rka",
      "source": "decided",
      "note": "Tidak ada barisnya dalam tabel. Baris 2 menetapkan penganggaran dilaksanakan tahun berikutnya; rencananya dicatat selagi hasil analisis masih segar, dan rancangan RKA yang disusun darinya tersedia sebelum baris berikutnya dikerjakan."
    },
    {
      "id": "rka",
      "activity": "Penganggaran aplikasi di setujui, selanjutnya direncanakan didalam RKA (rencana kerja anggaran)",
      "act": "Simpan RKA",
      "actors": [
        {
          "actor": "kabid",
          "source": "decided",
          "note": "Pelaksana tidak terbaca. Kami pilih Kabid karena pencatatan dokumen penganggaran ada pada dinas ini. Bacaan lain: OPD menyusun RKA sendiri."
        },
        {"actor": "opd", "as": "coordinates", "source": "decided", "note": "OPD diajak menyusun karena mungkin dialah yang menganggarkan."}
      ],
      "form": "penganggaran",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat Permohonan"},
        {"document": "komputer", "as": "Komputer"},
        {
          "document": "rancangan-rka",
          "optional": true,
          "source": "decided",
          "note": "Rancangan membantu menyusun RKA, tetapi RKA boleh disusun tanpa rancangan."
        }
      ],
      "time": {"raw": "60 menit", "min": "PT60M", "max": "PT60M"},
      "produces": [{"document": "rka"}],
      "printed": {"requires": "Surat Permohonan, Komputer", "output": "RKA Pembuatan / Peningkatan Aplikasi"},
      "until": {"budgetYear": "next"},
      "next": "selesai",
      "source": "inferred",
      "note": "Baris tanpa nomor dan tanpa anak panah; dibaca sebagai baris terakhir yang dikerjakan sesudah penganggaran disetujui. Keputusan \\"di setujui\\" tidak dijadikan cabang karena siapa yang memutuskan dan apa kelanjutannya tidak tertulis. Bacaan lain: cabang tersendiri dengan akhir penganggaran tidak disetujui. Langkah ini menunggu sampai 1 Januari tahun berikutnya, menurut teks baris 2; bila jadwal penyusunan RKA daerah lebih awal, pelaksananya dapat membuka langkah ini lebih cepat dengan menuliskan alasannya."
    }
  ],
  "ends": [
    {
      "id": "selesai",
      "kind": "completed",
      "title": "Masuk rencana kerja anggaran",
      "source": "inferred",
      "note": "Akhir sesudah baris terakhir; tanda selesai tidak tercetak."
    },
    {
      "id": "ditolak",
      "kind": "rejected",
      "title": "Permohonan tidak diterima",
      "reasonRequired": true,
      "note": "Teks baris 2 mewajibkan pemberitahuan kepada OPD, jadi alasannya wajib ditulis."
    }
  ]
}
', '2026-11-30 03:09:17.703355+00'),
('tarakan', 'konsultasi-aplikasi', '1', '378a7deda3ee153e129c96fc90bf935482651c48ea41b8d7e72edb32755009c8', E'{
  "$schema": "../schema/sop-definition.schema.json",
  "id": "konsultasi-aplikasi",
  "region": "tarakan",
  "version": 1,
  "title": "Layanan Konsultasi Aplikasi",
  "service": {
    "summary": "Ajukan penyediaan aplikasi dan minta pertimbangan cara terbaik mendapatkannya.",
    "gives": "Aplikasi yang terpasang dan teruji beserta dokumentasinya, atau saran untuk membelinya melalui vendor.",
    "audience": "Perangkat daerah (OPD) di lingkungan Pemerintah Kota Tarakan.",
    "source": "decided"
  },
  "applicantName": "/namaOpd",
  "applicantEmail": "/kontak/email",
  "document": {
    "agency": ["DINAS KOMUNIKASI, INFORMATIKA, STATISTIK", "DAN PERSANDIAN"],
    "title": "Layanan Konsultasi Aplikasi",
    "number": "067/29/SOP/DKISP/2022",
    "createdOn": {"raw": "3 Januari 2022", "date": "2022-01-03"},
    "revisedOn": {"raw": "-"},
    "effectiveOn": {"raw": "3 Januari 2022", "date": "2022-01-03"},
    "approvedBy": {"position": "KEPALA", "name": "HENDRA ARFANDI, AP., M.Si", "nip": "197505161995011001"},
    "legalBasis": [
      "Undang-undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.",
      "Undang-undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.",
      "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah",
      "Peraturan Daerah Kota Tarakan Nomor 4 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah (Lembaran Daerah Kota Tarakan Tahun 2016 Nomor 20, Tambahan Lembaran Daerah Kota Tarakan Nomor 11) sebagaimana telah diubah dengan Peraturan Daerah Kota Tarakan Nomor 9 Tahun 2020 tentang Perubahan Atas Peraturan Daerah Nomor 4 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah (Lembaran Daerah Kota Tarakan Tahun 2020 Nomor 60)",
      "Peraturan Walikota Tarakan Nomor 6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur Dilingkungan Pemerintah Kota Tarakan",
      "Peraturan Wali Kota Tarakan Nomor 73 Tahun 2020 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian (Berita Daerah Kota Tarakan Tahun 2020 Nomor 366);"
    ],
    "qualifications": [
      "Kepala Organisasi Perangkat Daerah (OPD) Pemohon: mengetahui fungsi aplikasi yang dibutuhkan. Kepala OPD memiliki referensi aplikasi yang dibutuhkan",
      "Kepala Dinas Komunikasi Informatika Statistik dan Persandian (DKISP) adalah memahami dan mengetahui aplikasi yang dibutuhkan OPD.",
      "Tim OPD adalah Tim Teknis yang dibentuk oleh OPD yang bertugas untuk membantu DKISP dalam melakukan analisa dan penyediaan aplikasi.",
      "Tim Pengembang DKISP adalah tim yang dibentuk DKISP untuk melakukan analisa dan penyediaan aplikasi."
    ],
    "relatedSops": [
      "SOP Layanan Colocation server",
      "SOP Layanan Hosting dan Subdomain",
      "SOP Layanan Hosting",
      "Layanan Hosting",
      "Layanan Data Cloud Server"
    ],
    "equipment": ["Komputer dan jaringan internet;", "Server Apache", "Server Database", "Server NS", "Ip Publik"],
    "warnings": [
      {
        "label": "",
        "text": "Aplikasi ada yang bersifat umum yaitu aplikasi yang tidak membutuhkan skill khusus dalam mengoperasikannya serta tujuan aplikasi itu sendiri bersifat umum seperti pemutar musik dan aplikasi perkantoran. Sedangkan aplikasi khusus adalah aplikasi yang diperlukan untuk menangani tugas-tugas khusus seperti SIMDA dan SIMPEG. Karena bersifat khusus, aplikasi jenis ini tidak tersedia dipasaran. Untuk menyediakan aplikasi khusus dapat dilakukan dengan memesan melalui vendor aplikasi atau membuat aplikasi dengan meng-hire tenaga ahli."
      }
    ],
    "records": ["Data konfigurasi Aplikasi.", "Dokumentasi Aplikasi", "Dokumentasi kejadian"],
    "labels": {
      "sopNumber": "Nomor",
      "createdOn": "Tanggal Pembuatan",
      "revisedOn": "Tanggal Revisi",
      "effectiveOn": "Tanggal Efektif",
      "approvedBy": "Disahkan oleh",
      "title": "Nama SOP",
      "legalBasis": "Dasar Hukum",
      "qualifications": "Kualifikasi Pelaksana",
      "relatedSops": "Keterkaitan SOP",
      "equipment": "Peralatan/Pertengkapan",
      "warnings": "Peringatan",
      "records": "Pencatatan dan Pendataan",
      "number": "",
      "activity": "KEGIATAN",
      "actors": "",
      "mutuBaku": "",
      "requires": "KELENGKAPAN",
      "time": "WAKTU",
      "output": "HASIL",
      "remark": "KETERANGAN"
    },
    "columns": ["opd", "bagian-umum", "kepala", "bidang-aplikasi"],
    "notes": [
      "Simbol dan anak panah diagram alir hilang dalam pindaian; pelaksana dan cabang dibaca dari teks.",
      "Baris tidak bernomor, dan tabel tidak punya kolom nomor.",
      "Tabel tidak memuat judul kelompok \\"Pelaksana\\" dan \\"Mutu Baku\\".",
      "Kolom keluaran berjudul \\"HASIL\\".",
      "Satuan waktu bercampur menit dan hari, dengan huruf besar yang tidak seragam (\\"3 hari\\", \\"7 Hari\\").",
      "Nama SOP menyebut konsultasi, sedangkan isinya penyediaan atau pengadaan aplikasi.",
      "Tidak ada langkah pembuatan aplikasi antara penyusunan KAK dan instalasi.",
      "Sebagian besar baris berupa frasa benda, dan keputusan ditulis sebagai pernyataan.",
      "Tanda hubung pemenggalan ikut tercetak: \\"dise-tujuan\\".",
      "Sub Koordinator disebut dalam kegiatan, tetapi tidak punya kolom.",
      "Tim OPD dan Tim Pengembang DKISP ada dalam kualifikasi, tetapi tidak punya kolom; Bagian Umum dan Bidang Aplikasi punya kolom, tetapi tidak ada dalam kualifikasi.",
      "Bidang Aplikasi disebut dengan tiga nama: Bidang Aplikasi, Bagian Aplikasi Informatika, dan Kabid Aplikasi Informatika.",
      "Peringatan berisi definisi aplikasi umum dan khusus, dengan arti yang berbeda dari SPBE.",
      "Empat baris menghasilkan \\"Data untuk tindak lanjut\\" yang sama.",
      "KAK pengadaan aplikasi menjadi kelengkapan sekaligus hasil pada baris yang sama.",
      "Asal \\"Data kebutuhan Informasi\\", \\"Data kebutuhan Aplikasi\\", \\"Website yang telah disiapkan\\", dan \\"Buku manual\\" tidak tertulis.",
      "\\"Pekerjaan Selesai\\" adalah penanda akhir, tetapi diberi kelengkapan, waktu, dan hasil.",
      "Keterkaitan memuat Layanan Hosting dua kali (nomor 3 dan 4), dan nomor 4 serta 5 tanpa kata SOP.",
      "Kepala surat tidak menyebut Pemerintah Kota Tarakan.",
      "Jabatan pengesah hanya \\"KEPALA\\"; nama dan NIP tergeser ke sel Nama SOP dalam pindaian.",
      "NIP ditulis tanpa spasi.",
      "Tanggal Revisi diisi tanda \\"-\\".",
      "Label tercetak \\"Peralatan/Pertengkapan\\", dan Dasar Hukum menulis \\"Dilingkungan\\" serta bergantian \\"Walikota\\" dan \\"Wali Kota\\".",
      "Kolom KETERANGAN ada, tetapi kosong pada semua baris."
    ]
  },
  "actors": [
    {
      "id": "opd",
      "name": "OPD Pemohon",
      "kind": "applicant",
      "heading": "OPD",
      "aliases": ["OPD", "Organisasi Perangkat Daerah (OPD) Pemohon"]
    },
    {"id": "bagian-umum", "name": "Bagian Umum", "kind": "official"},
    {
      "id": "kepala",
      "name": "Kepala DKISP",
      "kind": "official",
      "aliases": ["Kepala Dinas Komunikasi Informatika Statistik dan Persandian (DKISP)"]
    },
    {
      "id": "bidang-aplikasi",
      "name": "Bidang Aplikasi",
      "kind": "official",
      "aliases": ["Bagian Aplikasi Informatika", "Kabid Aplikasi Informatika"]
    },
    {"id": "sub-koordinator", "name": "Sub Koordinator", "kind": "official", "note": "Disebut dalam kegiatan, tetapi tidak punya kolom."}
  ],
  "documents": [
    {
      "id": "surat-permohonan",
      "name": "Surat permohonan",
      "kind": "letter",
      "from": "upload",
      "accept": ["application/pdf", "image/jpeg", "image/png"],
      "maxMegabytes": 10,
      "aliases": ["Surat permohonan OPD", "Surat", "Surat permohonan penyediaan aplikasi"],
      "hint": "Surat kepada Kepala DKISP yang ditandatangani kepala OPD."
    },
    {
      "id": "form-permohonan",
      "name": "Formulir permohonan",
      "kind": "form",
      "from": "case",
      "source": "decided",
      "note": "SOP tidak mencetak formulir; kami tambahkan yang singkat agar permohonan dapat dikaji."
    },
    {
      "id": "buku-agenda",
      "name": "Buku agenda",
      "kind": "register",
      "from": "outside",
      "note": "Buku yang ada di Bagian Umum; ditampilkan, tidak diminta."
    },
    {
      "id": "lembar-disposisi",
      "name": "Lembar disposisi",
      "kind": "disposition",
      "from": "case",
      "aliases": ["Surat dengan Lembar disposisi"]
    },
    {
      "id": "lembar-disposisi-cetak",
      "name": "Lembar disposisi untuk dicetak",
      "kind": "disposition",
      "from": "upload",
      "accept": ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf"],
      "maxMegabytes": 10,
      "hint": "Disusun otomatis setelah surat diagendakan bila pluginnya terpasang; boleh juga Anda unggah sendiri, dalam bentuk Word atau PDF.",
      "source": "decided",
      "note": "Lembar disposisi sendiri dicatat dalam perkara; berkas ini untuk kantor yang masih mengedarkannya di atas kertas."
    },
    {
      "id": "dokumen-elektronik",
      "name": "Dokumen elektronik",
      "kind": "data",
      "from": "case",
      "note": "Hasil pemindaian surat; di sini surat sudah diunggah, jadi permohonan itu sendiri dokumennya."
    },
    {"id": "surat-terdisposisi", "name": "Surat permohonan terdisposisi", "kind": "disposition", "from": "case"},
    {
      "id": "website",
      "name": "Website yang telah disiapkan",
      "kind": "product",
      "from": "outside",
      "note": "Asalnya tidak tertulis; ditampilkan, tidak diminta."
    },
    {"id": "data-tindak-lanjut", "name": "Data untuk tindak lanjut", "kind": "data", "from": "case"},
    {
      "id": "data-kebutuhan-informasi",
      "name": "Data kebutuhan Informasi",
      "kind": "data",
      "from": "case",
      "note": "Asalnya tidak tertulis; dibaca sebagai kebutuhan yang ditulis OPD dalam formulir permohonan."
    },
    {
      "id": "data-kebutuhan-aplikasi",
      "name": "Data kebutuhan Aplikasi",
      "kind": "data",
      "from": "case",
      "note": "Asalnya tidak tertulis; dibaca sebagai hasil analisa kebutuhan informasi."
    },
    {
      "id": "rancangan-kak",
      "name": "Rancangan KAK",
      "kind": "report",
      "from": "upload",
      "accept": ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf"],
      "maxMegabytes": 10,
      "hint": "Disusun otomatis dari hasil analisa bila pluginnya terpasang; boleh juga Anda unggah sendiri, dalam bentuk Word atau PDF.",
      "source": "decided",
      "note": "SOP hanya mengenal KAK yang sudah jadi; rancangannya kami tambahkan agar penyusun tidak mulai dari kertas kosong."
    },
    {
      "id": "kak",
      "name": "KAK pengadaan aplikasi",
      "kind": "report",
      "from": "upload",
      "accept": ["application/pdf"],
      "maxMegabytes": 10,
      "aliases": ["KAK"],
      "hint": "Kerangka acuan kerja dalam bentuk PDF."
    },
    {
      "id": "buku-manual",
      "name": "Buku manual",
      "kind": "report",
      "from": "outside",
      "note": "Asalnya tidak tertulis; disertakan bersama aplikasi, tidak diminta."
    },
    {
      "id": "dokumentasi-aplikasi",
      "name": "Dokumentasi Aplikasi",
      "kind": "report",
      "from": "outside",
      "note": "Asalnya tidak tertulis; disertakan bersama aplikasi, tidak diminta."
    },
    {"id": "aplikasi", "name": "Aplikasi", "kind": "product", "from": "outside"},
    {"id": "laporan-dokumentasi", "name": "Laporan dan Dokumentasi", "kind": "report", "from": "case"}
  ],
  "forms": {
    "permohonan": {
      "type": "object",
      "title": "Permohonan penyediaan aplikasi",
      "properties": {
        "namaOpd": {"type": "string", "title": "Nama OPD", "minLength": 3, "maxLength": 150, "x-autocomplete": "organization"},
        "namaAplikasi": {"type": "string", "title": "Nama aplikasi yang dibutuhkan", "maxLength": 150},
        "kebutuhan": {
          "type": "string",
          "title": "Fungsi yang dibutuhkan",
          "description": "Pekerjaan atau layanan yang dibantu, informasi yang dibutuhkan, dan siapa penggunanya.",
          "maxLength": 2000
        },
        "referensi": {
          "type": "string",
          "title": "Aplikasi serupa sebagai rujukan",
          "description": "Nama atau alamat aplikasi yang mirip dengan yang Anda butuhkan.",
          "maxLength": 200,
          "x-source": "inferred",
          "x-note": "Kualifikasi menyebut \\"Kepala OPD memiliki referensi aplikasi yang dibutuhkan\\"."
        },
        "kontak": {
          "type": "object",
          "title": "Narahubung",
          "description": "Orang yang dapat kami hubungi tentang permohonan ini.",
          "properties": {
            "nama": {
              "type": "string",
              "title": "Nama",
              "maxLength": 120,
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "name"
            },
            "telepon": {
              "type": "string",
              "title": "Nomor telepon atau HP",
              "format": "telepon",
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "tel"
            },
            "email": {
              "type": "string",
              "title": "Alamat surel",
              "format": "email",
              "x-privacy": {"class": "general", "purpose": "Menghubungi narahubung tentang permohonan ini."},
              "x-autocomplete": "email"
            }
          },
          "required": ["nama", "telepon", "email"]
        }
      },
      "required": ["namaOpd", "namaAplikasi", "kebutuhan", "kontak"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak formulir; isinya secukupnya untuk pengkajian."
    },
    "agenda": {
      "type": "object",
      "title": "Agenda surat",
      "description": "Nomor agenda dibuat otomatis.",
      "properties": {
        "perihal": {"type": "string", "title": "Perihal", "maxLength": 200},
        "nomorSurat": {"type": "string", "title": "Nomor surat", "maxLength": 80},
        "tanggalSurat": {"type": "string", "title": "Tanggal surat", "format": "date"},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]},
        "klasifikasi": {
          "type": "string",
          "title": "Kode klasifikasi arsip",
          "description": "Kosongkan untuk memakai kode yang biasa.",
          "maxLength": 40
        }
      },
      "x-source": "decided",
      "x-note": "Bentuk buku agenda dan lembar disposisi tidak tercetak; semuanya opsional."
    },
    "disposisi": {
      "type": "object",
      "title": "Disposisi Kepala DKISP",
      "properties": {
        "isi": {"type": "string", "title": "Isi disposisi", "description": "Arahan kepada penerima disposisi.", "maxLength": 1000},
        "sifat": {"type": "string", "title": "Sifat", "enum": ["Biasa", "Segera", "Sangat segera", "Rahasia"]}
      },
      "x-source": "decided",
      "x-note": "Bentuk lembar disposisi tidak tercetak; semuanya opsional."
    },
    "kajian": {
      "type": "object",
      "title": "Hasil pengkajian",
      "properties": {
        "hasil": {
          "type": "string",
          "title": "Hasil pengkajian",
          "description": "Apakah aplikasi umum atau khusus, dan cara penyediaan yang disarankan.",
          "maxLength": 4000
        },
        "jenisAplikasi": {
          "type": "string",
          "title": "Jenis aplikasi",
          "enum": ["Aplikasi umum", "Aplikasi khusus"],
          "x-source": "inferred",
          "x-note": "Mengikuti istilah pada Peringatan, bukan istilah SPBE."
        }
      },
      "required": ["hasil"],
      "x-source": "decided",
      "x-note": "Hasil baris ini, \\"Data untuk tindak lanjut\\", tidak tercetak bentuknya."
    },
    "keputusan": {
      "type": "object",
      "title": "Pertimbangan",
      "properties": {
        "pertimbangan": {
          "type": "string",
          "title": "Pertimbangan",
          "description": "Dibaca oleh OPD. Sebutkan alasannya bila pengadaan tidak dapat dilaksanakan DKISP.",
          "maxLength": 2000
        }
      },
      "required": ["pertimbangan"],
      "x-source": "decided",
      "x-note": "OPD perlu mengetahui mengapa diminta membeli melalui vendor; SOP tidak mencetaknya."
    },
    "pembelian": {
      "type": "object",
      "title": "Pembelian melalui vendor",
      "properties": {
        "vendor": {"type": "string", "title": "Nama vendor", "maxLength": 150},
        "tanggal": {"type": "string", "title": "Tanggal pembelian", "format": "date"},
        "catatan": {"type": "string", "title": "Catatan", "maxLength": 1000}
      },
      "required": ["vendor"],
      "x-source": "decided",
      "x-note": "SOP tidak mencetak catatan pembelian."
    },
    "analisa": {
      "type": "object",
      "title": "Analisa kebutuhan informasi",
      "properties": {
        "hasil": {
          "type": "string",
          "title": "Hasil analisa",
          "description": "Data dan informasi yang dikelola, alur kerja, dan kebutuhan aplikasi.",
          "maxLength": 4000
        }
      },
      "required": ["hasil"],
      "x-source": "decided",
      "x-note": "Hasil analisa tidak tercetak bentuknya."
    },
    "kak": {
      "type": "object",
      "title": "Kerangka acuan kerja",
      "properties": {
        "judul": {"type": "string", "title": "Judul KAK", "maxLength": 200},
        "ruangLingkup": {"type": "string", "title": "Ruang lingkup", "maxLength": 4000},
        "perkiraanBiaya": {"type": "integer", "title": "Perkiraan biaya", "minimum": 0, "x-suffix": "rupiah"},
        "jangkaWaktu": {"type": "integer", "title": "Jangka waktu", "minimum": 1, "x-suffix": "hari kalender"}
      },
      "required": ["judul", "ruangLingkup"],
      "x-source": "decided",
      "x-note": "Isi KAK tidak tercetak; yang pokok dicatat di sini dari KAK yang diunggah."
    },
    "uji-coba": {
      "type": "object",
      "title": "Hasil instalasi dan uji coba",
      "properties": {
        "hasil": {"type": "string", "title": "Hasil uji coba", "maxLength": 4000},
        "alamat": {"type": "string", "title": "Alamat aplikasi", "maxLength": 200},
        "konfigurasi": {
          "type": "string",
          "title": "Data konfigurasi",
          "description": "Jangan menulis kata sandi di sini.",
          "maxLength": 2000
        }
      },
      "required": ["hasil"],
      "x-source": "decided",
      "x-note": "Laporan tidak tercetak bentuknya; data konfigurasi diminta oleh Pencatatan dan Pendataan."
    }
  },
  "steps": [
    {
      "id": "ajukan",
      "activity": "Surat permohonan penyediaan aplikasi dari OPD",
      "act": "Kirim permohonan",
      "actors": [{"actor": "opd"}],
      "form": "permohonan",
      "requires": [{"document": "surat-permohonan", "as": "Surat permohonan OPD"}, {"document": "form-permohonan", "source": "decided"}],
      "time": {"raw": "2 Menit", "min": "PT2M", "max": "PT2M"},
      "produces": [
        {"document": "surat-permohonan", "as": "Surat"},
        {"document": "form-permohonan", "source": "decided"},
        {
          "document": "data-kebutuhan-informasi",
          "source": "decided",
          "note": "Asal dokumen ini tidak tertulis; dibaca sebagai isian kebutuhan dalam formulir permohonan."
        }
      ],
      "printed": {"requires": "Surat permohonan OPD", "output": "Surat"},
      "next": "agenda"
    },
    {
      "id": "agenda",
      "activity": "Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi",
      "act": "Agendakan dan teruskan ke Kepala DKISP",
      "actors": [
        {
          "actor": "bagian-umum",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Mengagendakan surat ialah pekerjaan Bagian Umum, dan kolomnya tidak terpakai di baris lain."
        }
      ],
      "form": "agenda",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat"},
        {"document": "buku-agenda"},
        {
          "document": "lembar-disposisi",
          "optional": true,
          "source": "decided",
          "note": "Lembar disposisi dilengkapi pada baris ini juga, jadi tidak mungkin disyaratkan sebelumnya."
        },
        {"document": "lembar-disposisi-cetak", "optional": true, "source": "decided"}
      ],
      "time": {"raw": "3 Menit", "min": "PT3M", "max": "PT3M"},
      "produces": [{"document": "dokumen-elektronik"}, {"document": "lembar-disposisi", "as": "Surat dengan Lembar disposisi"}],
      "printed": {"requires": "Surat, buku agenda dan lembar disposisi", "output": "Dokumen elektronik, Surat dengan Lembar disposisi"},
      "actions": [{"use": "tarakan-agenda/register-letter", "title": "Memberi nomor agenda surat dan menyusun lembar disposisi", "settings": {}}],
      "next": "disposisi"
    },
    {
      "id": "disposisi",
      "activity": "Disposisi Kepala DKISP ke Bagian Aplikasi Informatika",
      "act": "Disposisikan ke Bidang Aplikasi",
      "actors": [{"actor": "kepala"}, {"actor": "bidang-aplikasi", "as": "receives"}],
      "form": "disposisi",
      "requires": [
        {"document": "surat-permohonan", "as": "Surat"},
        {"document": "lembar-disposisi"},
        {"document": "lembar-disposisi-cetak", "optional": true, "source": "decided"}
      ],
      "time": {"raw": "2 Menit", "min": "PT2M", "max": "PT2M"},
      "produces": [{"document": "surat-terdisposisi"}],
      "printed": {"requires": "Surat dan lembar disposisi", "output": "Surat permohonan terdisposisi"},
      "next": "kaji"
    },
    {
      "id": "kaji",
      "activity": "Kabid Aplikasi Informatika melakukan pengkajian bersama Sub Koordinator",
      "act": "Simpan hasil pengkajian",
      "actors": [
        {"actor": "bidang-aplikasi"},
        {
          "actor": "sub-koordinator",
          "as": "consulted",
          "source": "inferred",
          "note": "Teks berbunyi \\"bersama Sub Koordinator\\" tanpa kolom; dibaca sebagai diajak mengkaji, sedangkan Bidang Aplikasi yang menyelesaikan."
        }
      ],
      "form": "kajian",
      "requires": [{"document": "surat-terdisposisi"}, {"document": "website"}],
      "time": {"raw": "25 Menit", "min": "PT25M", "max": "PT25M"},
      "produces": [{"document": "data-tindak-lanjut"}],
      "printed": {"requires": "Surat permohonan terdisposisi, Website yang telah disiapkan", "output": "Data untuk tindak lanjut"},
      "next": "putuskan"
    },
    {
      "id": "putuskan",
      "activity": "Pengadaan aplikasi dise-tujuan/dapat dilaksanakan atau tidak",
      "actors": [
        {
          "actor": "bidang-aplikasi",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Kami pilih Bidang Aplikasi karena baris sebelum dan sesudahnya juga dikerjakannya. Bacaan lain: Kepala DKISP yang memutuskan."
        }
      ],
      "form": "keputusan",
      "requires": [{"document": "data-tindak-lanjut"}],
      "time": {"raw": "30 Menit", "min": "PT30M", "max": "PT30M"},
      "produces": [{"document": "data-tindak-lanjut"}],
      "printed": {"requires": "Data untuk tindak lanjut", "output": "Data untuk tindak lanjut"},
      "checks": [
        {
          "use": "tarakan-agenda/kind",
          "title": "Apakah ini aplikasi umum atau aplikasi khusus menurut Peringatan",
          "severity": "info",
          "settings": {"branchForGeneral": "tidak", "branchForSpecial": "disetujui"}
        }
      ],
      "branches": [
        {
          "id": "disetujui",
          "label": "Disetujui",
          "to": "analisa",
          "act": "Setujui untuk dilaksanakan DKISP",
          "source": "inferred",
          "note": "Anak panahnya hilang. Bila dapat dilaksanakan, DKISP menganalisa kebutuhan dan menyusun KAK."
        },
        {
          "id": "tidak",
          "label": "Tidak",
          "to": "beli",
          "act": "Minta OPD membeli melalui vendor",
          "source": "inferred",
          "note": "Anak panahnya hilang. Baris berikutnya, pembelian oleh OPD melalui vendor, dibaca sebagai jalan bila DKISP tidak dapat melaksanakan. Bacaan lain: pembelian ialah jalan bila disetujui, dan permohonan yang tidak disetujui berakhir."
        }
      ],
      "note": "Dibaca sebagai keputusan karena teks berbunyi \\"atau tidak\\"; belah ketupatnya hilang dalam pindaian."
    },
    {
      "id": "beli",
      "activity": "Pembelian aplikasi oleh OPD melalui vendor",
      "act": "Catat pembelian",
      "actors": [{"actor": "opd"}],
      "form": "pembelian",
      "requires": [{"document": "data-tindak-lanjut"}, {"document": "data-kebutuhan-informasi"}],
      "time": {"raw": "15 Menit", "min": "PT15M", "max": "PT15M"},
      "produces": [{"document": "data-tindak-lanjut"}],
      "printed": {"requires": "Data untuk tindak lanjut, Data kebutuhan Informasi", "output": "Data untuk tindak lanjut"},
      "next": "tutup",
      "source": "inferred",
      "note": "Anak panahnya hilang. OPD membeli sendiri, jadi kami baca langsung ke \\"Pekerjaan Selesai\\". Bacaan lain: ke \\"Instalasi dan ujicoba\\"."
    },
    {
      "id": "analisa",
      "activity": "Analisa kebutuhan informasi",
      "act": "Simpan hasil analisa",
      "actors": [
        {
          "actor": "bidang-aplikasi",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Pekerjaan teknis sesudah persetujuan; dibaca sebagai pekerjaan Bidang Aplikasi."
        }
      ],
      "form": "analisa",
      "requires": [{"document": "data-tindak-lanjut"}, {"document": "data-kebutuhan-informasi"}],
      "time": {"raw": "3 hari", "min": "P3D", "max": "P3D"},
      "produces": [
        {"document": "data-tindak-lanjut"},
        {
          "document": "data-kebutuhan-aplikasi",
          "source": "decided",
          "note": "Tidak tercetak sebagai hasil, tetapi menjadi kelengkapan baris berikutnya."
        }
      ],
      "printed": {"requires": "Data untuk tindak lanjut, Data kebutuhan Informasi", "output": "Data untuk tindak lanjut"},
      "actions": [{"use": "tarakan-agenda/draft-kak", "title": "Menyiapkan rancangan kerangka acuan kerja (KAK)", "settings": {}}],
      "next": "susun-kak"
    },
    {
      "id": "susun-kak",
      "activity": "Penyusunan KAK Pengadaan aplikasi",
      "act": "Simpan KAK",
      "actors": [
        {
          "actor": "bidang-aplikasi",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Lanjutan analisa; dibaca sebagai pekerjaan Bidang Aplikasi."
        }
      ],
      "form": "kak",
      "requires": [
        {"document": "data-tindak-lanjut"},
        {"document": "data-kebutuhan-aplikasi"},
        {
          "document": "kak",
          "as": "KAK pengadaan aplikasi",
          "optional": true,
          "source": "decided",
          "note": "Tercetak sebagai kelengkapan, padahal juga hasil baris ini; kami jadikan opsional."
        },
        {
          "document": "rancangan-kak",
          "optional": true,
          "source": "decided",
          "note": "Rancangan membantu menyusun KAK, tetapi KAK boleh disusun tanpa rancangan."
        }
      ],
      "time": {"raw": "7 Hari", "min": "P7D", "max": "P7D"},
      "produces": [{"document": "kak", "as": "KAK"}],
      "printed": {"requires": "Data untuk tindak lanjut, Data kebutuhan Aplikasi, KAK pengadaan aplikasi", "output": "KAK"},
      "next": "instalasi"
    },
    {
      "id": "instalasi",
      "activity": "Instalasi dan ujicoba",
      "act": "Catat hasil uji coba",
      "actors": [
        {
          "actor": "bidang-aplikasi",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Pemasangan di server dinas; dibaca sebagai pekerjaan Bidang Aplikasi."
        }
      ],
      "form": "uji-coba",
      "requires": [{"document": "kak", "as": "KAK"}, {"document": "buku-manual"}, {"document": "dokumentasi-aplikasi"}],
      "time": {"raw": "90 Menit", "min": "PT90M", "max": "PT90M"},
      "produces": [{"document": "aplikasi"}, {"document": "laporan-dokumentasi"}],
      "printed": {"requires": "KAK, Buku manual, Dokumentasi Aplikasi", "output": "Aplikasi, Laporan dan Dokumentasi"},
      "next": "lapor",
      "note": "Tidak ada langkah pembuatan aplikasi di antara KAK dan instalasi; selama menunggu pengadaan, penghitungan waktu dapat dihentikan sementara."
    },
    {
      "id": "lapor",
      "activity": "Melaporkan pelaksanaan penyediaan aplikasi",
      "act": "Laporkan ke Kepala DKISP",
      "actors": [
        {
          "actor": "bidang-aplikasi",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Pelaksana instalasi melaporkan."
        },
        {
          "actor": "kepala",
          "as": "receives",
          "source": "inferred",
          "note": "Penerima laporan tidak tertulis; dibaca sebagai Kepala DKISP yang mendisposisikan."
        }
      ],
      "requires": [{"document": "laporan-dokumentasi"}],
      "time": {"raw": "2 Menit", "min": "PT2M", "max": "PT2M"},
      "produces": [{"document": "laporan-dokumentasi"}],
      "printed": {"requires": "Laporan dan Dokumentasi", "output": "Laporan dan Dokumentasi"},
      "next": "tutup"
    },
    {
      "id": "tutup",
      "activity": "Pekerjaan Selesai",
      "act": "Nyatakan pekerjaan selesai",
      "actors": [
        {
          "actor": "kepala",
          "source": "inferred",
          "note": "Simbol pada kolom pelaksana hilang dan teks tidak menyebut pelaksana. Kami pilih Kepala DKISP sebagai penerima laporan. Bacaan lain: OPD yang menyatakan selesai."
        },
        {
          "actor": "opd",
          "as": "receives",
          "source": "inferred",
          "note": "Pemohon perlu tahu pekerjaannya selesai; SOP tidak menuliskannya."
        }
      ],
      "requires": [
        {
          "document": "laporan-dokumentasi",
          "optional": true,
          "source": "decided",
          "note": "Pada jalan pembelian melalui vendor tidak ada laporan DKISP, jadi kami jadikan opsional."
        }
      ],
      "time": {"raw": "2 Menit", "min": "PT2M", "max": "PT2M"},
      "produces": [{"document": "laporan-dokumentasi"}],
      "printed": {"requires": "Laporan dan Dokumentasi", "output": "Laporan dan Dokumentasi"},
      "next": "selesai",
      "source": "inferred",
      "note": "Penanda akhir yang diberi mutu baku; dibaca sebagai langkah terakhir, lalu proses berakhir."
    }
  ],
  "ends": [
    {
      "id": "selesai",
      "kind": "completed",
      "title": "Pekerjaan selesai",
      "source": "inferred",
      "note": "Kedua jalan, pelaksanaan DKISP dan pembelian melalui vendor, berakhir sebagai selesai. Teks tidak mengenal penolakan."
    }
  ]
}
', '2026-11-30 03:09:17.718867+00');

insert into calendar (region, identity, body, known_at) values
('banten', 'kantor-5-hari@4138c643d00f', E'{"banten/region.json":"{\\n  \\"$schema\\": \\"../schema/region.schema.json\\",\\n  \\"id\\": \\"banten\\",\\n  \\"name\\": \\"Provinsi Banten\\",\\n  \\"agency\\": \\"Dinas Komunikasi, Informatika, Statistik dan Persandian Provinsi Banten\\",\\n  \\"code\\": \\"36\\",\\n  \\"place\\": \\"Serang\\",\\n  \\"timeZone\\": \\"Asia/Jakarta\\",\\n  \\"calendar\\": \\"kantor-5-hari\\",\\n  \\"caseNumber\\": \\"BTN-{tahun}{bulan}{hari}-{acak}\\",\\n  \\"domainSuffix\\": \\"bantenprov.go.id\\",\\n  \\"theme\\": {\\"accent\\": \\"#1b5e83\\", \\"accentDark\\": \\"#7fbfe3\\"},\\n  \\"labels\\": {},\\n  \\"plugins\\": {\\n    \\"banten-spbe\\": {\\n      \\"enabled\\": true,\\n      \\"settings\\": {\\n        \\"codes\\": [\\n          {\\"code\\": \\"RAB.09.04.01\\", \\"name\\": \\"Pengelolaan Informasi dan Komunikasi Publik (contoh)\\"},\\n          {\\"code\\": \\"RAB.09.06.01\\", \\"name\\": \\"Pengelolaan Aparatur Sipil Negara (contoh)\\"},\\n          {\\"code\\": \\"RAL.01\\", \\"name\\": \\"Layanan Publik (nomor contoh)\\"},\\n          {\\"code\\": \\"RAL.01.01\\", \\"name\\": \\"Layanan Perizinan (contoh)\\"},\\n          {\\"code\\": \\"RAL.01.02\\", \\"name\\": \\"Layanan Pengaduan (contoh)\\"},\\n          {\\"code\\": \\"RAL.02\\", \\"name\\": \\"Layanan Administrasi Pemerintahan (nomor contoh)\\"},\\n          {\\"code\\": \\"RAL.02.01\\", \\"name\\": \\"Layanan Kepegawaian (contoh)\\"},\\n          {\\"code\\": \\"RAL.02.01.01\\", \\"name\\": \\"Layanan Cuti Pegawai (contoh)\\"},\\n          {\\"code\\": \\"RAD.09.01\\", \\"name\\": \\"Data Kependudukan (contoh)\\"},\\n          {\\"code\\": \\"RAD.09.04\\", \\"name\\": \\"Data Komunikasi dan Informatika (contoh)\\"},\\n          {\\"code\\": \\"RAD.09.06\\", \\"name\\": \\"Data Aparatur (contoh)\\"},\\n          {\\"code\\": \\"RAA.01\\", \\"name\\": \\"Aplikasi Umum (nomor contoh)\\"},\\n          {\\"code\\": \\"RAA.02\\", \\"name\\": \\"Aplikasi Khusus (nomor contoh)\\"},\\n          {\\"code\\": \\"RAA.02.01\\", \\"name\\": \\"Misi Tertentu (nomor contoh)\\"},\\n          {\\"code\\": \\"RAA.02.02\\", \\"name\\": \\"Fungsi Tertentu (nomor contoh)\\"},\\n          {\\"code\\": \\"RAI.01\\", \\"name\\": \\"Fasilitas Komputasi (nomor contoh)\\"},\\n          {\\"code\\": \\"RAI.02\\", \\"name\\": \\"Sistem Integrasi (nomor contoh)\\"},\\n          {\\"code\\": \\"RAI.03\\", \\"name\\": \\"Platform (nomor contoh)\\"},\\n          {\\"code\\": \\"RAK.01\\", \\"name\\": \\"Standar Keamanan (nomor contoh)\\"},\\n          {\\"code\\": \\"RAK.02\\", \\"name\\": \\"Penerapan Keamanan (nomor contoh)\\"},\\n          {\\"code\\": \\"RAK.03\\", \\"name\\": \\"Kelaikan Keamanan (nomor contoh)\\"}\\n        ],\\n        \\"catalogue\\": [\\n          {\\n            \\"id\\": \\"CONTOH-1\\",\\n            \\"name\\": \\"Contoh Sistem Cuti Pegawai\\",\\n            \\"function\\": \\"Pegawai mengajukan cuti dan atasan menyetujuinya secara daring\\",\\n            \\"process\\": \\"RAB.09.06.01\\",\\n            \\"service\\": \\"RAL.02.01.01\\",\\n            \\"produces\\": \\"RAD.09.06\\",\\n            \\"owner\\": \\"Badan Kepegawaian Contoh\\",\\n            \\"status\\": \\"aktif\\"\\n          },\\n          {\\n            \\"id\\": \\"CONTOH-2\\",\\n            \\"name\\": \\"Contoh Layanan Data Penduduk\\",\\n            \\"function\\": \\"Menyediakan data kependudukan bagi aplikasi lain melalui SPLP\\",\\n            \\"produces\\": \\"RAD.09.01\\",\\n            \\"owner\\": \\"Dinas Kependudukan Contoh\\",\\n            \\"status\\": \\"aktif\\"\\n          },\\n          {\\n            \\"id\\": \\"CONTOH-3\\",\\n            \\"name\\": \\"Contoh Portal Informasi Publik\\",\\n            \\"function\\": \\"Menayangkan berita dan dokumen informasi publik\\",\\n            \\"process\\": \\"RAB.09.04.01\\",\\n            \\"produces\\": \\"RAD.09.04\\",\\n            \\"owner\\": \\"Dinas Komunikasi Contoh\\",\\n            \\"status\\": \\"aktif\\"\\n          },\\n          {\\n            \\"id\\": \\"CONTOH-4\\",\\n            \\"name\\": \\"Contoh Peminjaman Ruang Rapat\\",\\n            \\"function\\": \\"Memesan ruang rapat kantor dan melihat jadwalnya\\",\\n            \\"owner\\": \\"Biro Umum Contoh\\",\\n            \\"status\\": \\"dibangun\\"\\n          }\\n        ]\\n      }\\n    },\\n    \\"go-id-subdomain\\": {\\n      \\"enabled\\": true,\\n      \\"settings\\": {\\n        \\"agencies\\": [\\n          {\\"acronym\\": \\"dinkes\\", \\"name\\": \\"Dinas Kesehatan\\"},\\n          {\\"acronym\\": \\"dishub\\", \\"name\\": \\"Dinas Perhubungan\\"},\\n          {\\"acronym\\": \\"disnaker\\", \\"name\\": \\"Dinas Tenaga Kerja\\"}\\n        ],\\n        \\"taken\\": \\"contoh-terpakai; Dinas Contoh\\"\\n      }\\n    }\\n  },\\n  \\"contact\\": {\\"address\\": \\"Jalan Syekh Nawawi Al-Bantani Blok F No.1 KP3B, Sukajaya, Kec. Curug, Kota Serang, Banten, 42171\\"},\\n  \\"source\\": {\\n    \\"name\\": \\"text\\",\\n    \\"agency\\": \\"text\\",\\n    \\"code\\": \\"decided\\",\\n    \\"place\\": \\"text\\",\\n    \\"timeZone\\": \\"decided\\",\\n    \\"calendar\\": \\"decided\\",\\n    \\"caseNumber\\": \\"decided\\",\\n    \\"domainSuffix\\": \\"text\\",\\n    \\"theme\\": \\"decided\\",\\n    \\"plugins\\": \\"decided\\",\\n    \\"contact\\": \\"text\\"\\n  },\\n  \\"notes\\": {\\n    \\"code\\": \\"Menurut Kepmendagri 300.2.2-2430/2025.\\",\\n    \\"place\\": \\"Tertulis di atas tanda tangan pada formulir.\\",\\n    \\"timeZone\\": \\"WIB.\\",\\n    \\"calendar\\": \\"Jam kerja daerah perlu dikonfirmasi.\\",\\n    \\"caseNumber\\": \\"Pola nomor permohonan perlu dikonfirmasi.\\",\\n    \\"theme\\": \\"Warna resmi daerah perlu dikonfirmasi.\\",\\n    \\"plugins\\": \\"Katalog aplikasi dan kode bertanda contoh adalah rekaan untuk peragaan; gantilah dengan katalog dan daftar kode daerah. Daftar singkatan OPD perlu dilengkapi.\\"\\n  }\\n}\\n","calendars/kantor-5-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-5-hari\\",\\n  \\"title\\": \\"Kantor 5 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan dari Perpres 21 Tahun 2023: 37 jam 30 menit seminggu, masuk 07.30, istirahat 60 menit (Jumat 90 menit); Ramadan 32 jam 30 menit, masuk 08.00, istirahat 30 menit (Jumat 60 menit). Jam pulang tidak disebut Perpres; jam Ramadan sama dengan SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:30\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:30\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/kantor-6-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-6-hari\\",\\n  \\"title\\": \\"Kantor 6 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan: jumlah jam, jam masuk, dan istirahat menurut Perpres 21 Tahun 2023 (37 jam 30 menit seminggu) dibagi enam hari menurut pilihan kami, Sabtu tanpa istirahat; jam Ramadan (32 jam 30 menit) menurut SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"13:00\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\", \\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/nasional.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"holidays\\",\\n  \\"id\\": \\"nasional\\",\\n  \\"title\\": \\"Hari libur nasional dan cuti bersama\\",\\n  \\"years\\": [\\n    {\\n      \\"year\\": 2025,\\n      \\"version\\": 2,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, 2 Tahun 2024, dan 2 Tahun 2024, sebagaimana diubah dengan SKB Nomor 933 Tahun 2025, 1 Tahun 2025, dan 3 Tahun 2025 tanggal 7 Agustus 2025 (menambah cuti bersama 18 Agustus 2025). Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2025-08-07\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2025-03-01\\", \\"until\\": \\"2025-03-30\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2025-02-28\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 28 Februari 2025: 1 Ramadan 1446 H = 1 Maret 2025. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2025-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2025-01-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-01-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-01-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-03-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-02\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-03\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-04\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-07\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-18\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-04-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2025-05-12\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-13\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-30\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2025-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2025-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-08-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-09-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2025-12-26\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2026,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, 2 Tahun 2025, dan 5 Tahun 2025 tanggal 19 September 2025.\\",\\n      \\"decidedOn\\": \\"2025-09-19\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2026-02-19\\", \\"until\\": \\"2026-03-20\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2026-02-17\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 17 Februari 2026: 1 Ramadan 1447 H = 19 Februari 2026. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2026-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2026-01-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-02-16\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-02-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-03-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-19\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-20\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-21\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-22\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-23\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-04-03\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-04-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2026-05-14\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2026-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2026-06-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2026-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2026-08-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2026-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2027,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1205 Tahun 2026, 3 Tahun 2026, dan 2 Tahun 2026 tanggal 15 September 2026. Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2026-09-15\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2027-02-08\\", \\"until\\": \\"2027-03-09\\", \\"source\\": \\"inferred\\",\\n          \\"note\\": \\"Perkiraan: 30 hari sebelum Idulfitri 10 Maret 2027 pada SKB. 1 Ramadan 1448 H baru pasti setelah sidang isbat; perbarui awal, sumber, dan nomor versinya saat itu.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2027-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2027-01-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-02-05\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-02-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-03-08\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2027-03-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-10\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-11\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-12\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-25\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-28\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2027-05-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-19\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-05-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2027-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2027-08-15\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2027-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"}\\n      ]\\n    }\\n  ]\\n}\\n"}', '2026-11-30 03:09:17.738773+00'),
('bolmut', 'kantor-5-hari@4138c643d00f', E'{"bolmut/region.json":"{\\n  \\"$schema\\": \\"../schema/region.schema.json\\",\\n  \\"id\\": \\"bolmut\\",\\n  \\"name\\": \\"Kabupaten Bolaang Mongondow Utara\\",\\n  \\"agency\\": \\"Dinas Komunikasi Informatika dan Persandian Kabupaten Bolaang Mongondow Utara\\",\\n  \\"code\\": \\"71.08\\",\\n  \\"place\\": \\"Boroko\\",\\n  \\"timeZone\\": \\"Asia/Makassar\\",\\n  \\"calendar\\": \\"kantor-5-hari\\",\\n  \\"caseNumber\\": \\"BMU-{tahun}{bulan}{hari}-{acak}\\",\\n  \\"domainSuffix\\": \\"bolmutkab.go.id\\",\\n  \\"theme\\": {\\"accent\\": \\"#8a4b12\\", \\"accentDark\\": \\"#e6ab73\\"},\\n  \\"labels\\": {},\\n  \\"plugins\\": {\\"bolmut-repository\\": {\\"enabled\\": true, \\"settings\\": {\\"host\\": \\"folder\\", \\"license\\": \\"reserved\\"}}},\\n  \\"source\\": {\\n    \\"name\\": \\"text\\",\\n    \\"agency\\": \\"text\\",\\n    \\"code\\": \\"decided\\",\\n    \\"place\\": \\"decided\\",\\n    \\"timeZone\\": \\"decided\\",\\n    \\"calendar\\": \\"decided\\",\\n    \\"caseNumber\\": \\"decided\\",\\n    \\"domainSuffix\\": \\"decided\\",\\n    \\"theme\\": \\"decided\\",\\n    \\"plugins\\": \\"decided\\"\\n  },\\n  \\"notes\\": {\\n    \\"code\\": \\"Menurut Kepmendagri 300.2.2-2430/2025.\\",\\n    \\"place\\": \\"Ibu kota kabupaten; perlu dikonfirmasi.\\",\\n    \\"timeZone\\": \\"WITA.\\",\\n    \\"calendar\\": \\"Jam kerja daerah perlu dikonfirmasi.\\",\\n    \\"caseNumber\\": \\"Pola nomor perlu dikonfirmasi.\\",\\n    \\"domainSuffix\\": \\"perlu dikonfirmasi\\",\\n    \\"theme\\": \\"Warna resmi daerah perlu dikonfirmasi.\\",\\n    \\"plugins\\": \\"Repositori dibuat di folder server; bila daerah punya Gitea atau GitLab, ubah setelannya. Lisensi perlu dikonfirmasi.\\"\\n  }\\n}\\n","calendars/kantor-5-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-5-hari\\",\\n  \\"title\\": \\"Kantor 5 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan dari Perpres 21 Tahun 2023: 37 jam 30 menit seminggu, masuk 07.30, istirahat 60 menit (Jumat 90 menit); Ramadan 32 jam 30 menit, masuk 08.00, istirahat 30 menit (Jumat 60 menit). Jam pulang tidak disebut Perpres; jam Ramadan sama dengan SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:30\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:30\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/kantor-6-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-6-hari\\",\\n  \\"title\\": \\"Kantor 6 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan: jumlah jam, jam masuk, dan istirahat menurut Perpres 21 Tahun 2023 (37 jam 30 menit seminggu) dibagi enam hari menurut pilihan kami, Sabtu tanpa istirahat; jam Ramadan (32 jam 30 menit) menurut SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"13:00\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\", \\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/nasional.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"holidays\\",\\n  \\"id\\": \\"nasional\\",\\n  \\"title\\": \\"Hari libur nasional dan cuti bersama\\",\\n  \\"years\\": [\\n    {\\n      \\"year\\": 2025,\\n      \\"version\\": 2,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, 2 Tahun 2024, dan 2 Tahun 2024, sebagaimana diubah dengan SKB Nomor 933 Tahun 2025, 1 Tahun 2025, dan 3 Tahun 2025 tanggal 7 Agustus 2025 (menambah cuti bersama 18 Agustus 2025). Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2025-08-07\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2025-03-01\\", \\"until\\": \\"2025-03-30\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2025-02-28\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 28 Februari 2025: 1 Ramadan 1446 H = 1 Maret 2025. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2025-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2025-01-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-01-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-01-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-03-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-02\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-03\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-04\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-07\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-18\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-04-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2025-05-12\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-13\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-30\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2025-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2025-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-08-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-09-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2025-12-26\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2026,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, 2 Tahun 2025, dan 5 Tahun 2025 tanggal 19 September 2025.\\",\\n      \\"decidedOn\\": \\"2025-09-19\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2026-02-19\\", \\"until\\": \\"2026-03-20\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2026-02-17\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 17 Februari 2026: 1 Ramadan 1447 H = 19 Februari 2026. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2026-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2026-01-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-02-16\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-02-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-03-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-19\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-20\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-21\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-22\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-23\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-04-03\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-04-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2026-05-14\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2026-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2026-06-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2026-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2026-08-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2026-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2027,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1205 Tahun 2026, 3 Tahun 2026, dan 2 Tahun 2026 tanggal 15 September 2026. Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2026-09-15\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2027-02-08\\", \\"until\\": \\"2027-03-09\\", \\"source\\": \\"inferred\\",\\n          \\"note\\": \\"Perkiraan: 30 hari sebelum Idulfitri 10 Maret 2027 pada SKB. 1 Ramadan 1448 H baru pasti setelah sidang isbat; perbarui awal, sumber, dan nomor versinya saat itu.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2027-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2027-01-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-02-05\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-02-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-03-08\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2027-03-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-10\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-11\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-12\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-25\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-28\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2027-05-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-19\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-05-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2027-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2027-08-15\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2027-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"}\\n      ]\\n    }\\n  ]\\n}\\n"}', '2026-11-30 03:09:17.747321+00'),
('maluku-utara', 'kantor-5-hari@4138c643d00f', E'{"calendars/kantor-5-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-5-hari\\",\\n  \\"title\\": \\"Kantor 5 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan dari Perpres 21 Tahun 2023: 37 jam 30 menit seminggu, masuk 07.30, istirahat 60 menit (Jumat 90 menit); Ramadan 32 jam 30 menit, masuk 08.00, istirahat 30 menit (Jumat 60 menit). Jam pulang tidak disebut Perpres; jam Ramadan sama dengan SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:30\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:30\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/kantor-6-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-6-hari\\",\\n  \\"title\\": \\"Kantor 6 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan: jumlah jam, jam masuk, dan istirahat menurut Perpres 21 Tahun 2023 (37 jam 30 menit seminggu) dibagi enam hari menurut pilihan kami, Sabtu tanpa istirahat; jam Ramadan (32 jam 30 menit) menurut SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"13:00\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\", \\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/nasional.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"holidays\\",\\n  \\"id\\": \\"nasional\\",\\n  \\"title\\": \\"Hari libur nasional dan cuti bersama\\",\\n  \\"years\\": [\\n    {\\n      \\"year\\": 2025,\\n      \\"version\\": 2,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, 2 Tahun 2024, dan 2 Tahun 2024, sebagaimana diubah dengan SKB Nomor 933 Tahun 2025, 1 Tahun 2025, dan 3 Tahun 2025 tanggal 7 Agustus 2025 (menambah cuti bersama 18 Agustus 2025). Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2025-08-07\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2025-03-01\\", \\"until\\": \\"2025-03-30\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2025-02-28\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 28 Februari 2025: 1 Ramadan 1446 H = 1 Maret 2025. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2025-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2025-01-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-01-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-01-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-03-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-02\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-03\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-04\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-07\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-18\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-04-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2025-05-12\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-13\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-30\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2025-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2025-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-08-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-09-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2025-12-26\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2026,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, 2 Tahun 2025, dan 5 Tahun 2025 tanggal 19 September 2025.\\",\\n      \\"decidedOn\\": \\"2025-09-19\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2026-02-19\\", \\"until\\": \\"2026-03-20\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2026-02-17\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 17 Februari 2026: 1 Ramadan 1447 H = 19 Februari 2026. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2026-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2026-01-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-02-16\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-02-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-03-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-19\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-20\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-21\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-22\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-23\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-04-03\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-04-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2026-05-14\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2026-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2026-06-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2026-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2026-08-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2026-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2027,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1205 Tahun 2026, 3 Tahun 2026, dan 2 Tahun 2026 tanggal 15 September 2026. Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2026-09-15\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2027-02-08\\", \\"until\\": \\"2027-03-09\\", \\"source\\": \\"inferred\\",\\n          \\"note\\": \\"Perkiraan: 30 hari sebelum Idulfitri 10 Maret 2027 pada SKB. 1 Ramadan 1448 H baru pasti setelah sidang isbat; perbarui awal, sumber, dan nomor versinya saat itu.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2027-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2027-01-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-02-05\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-02-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-03-08\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2027-03-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-10\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-11\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-12\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-25\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-28\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2027-05-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-19\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-05-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2027-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2027-08-15\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2027-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"}\\n      ]\\n    }\\n  ]\\n}\\n","maluku-utara/region.json":"{\\n  \\"$schema\\": \\"../schema/region.schema.json\\",\\n  \\"id\\": \\"maluku-utara\\",\\n  \\"name\\": \\"Provinsi Maluku Utara\\",\\n  \\"agency\\": \\"Dinas Komunikasi, Informatika dan Persandian Provinsi Maluku Utara\\",\\n  \\"code\\": \\"82\\",\\n  \\"place\\": \\"Sofifi\\",\\n  \\"timeZone\\": \\"Asia/Jayapura\\",\\n  \\"calendar\\": \\"kantor-5-hari\\",\\n  \\"caseNumber\\": \\"MU-{tahun}{bulan}{hari}-{acak}\\",\\n  \\"domainSuffix\\": \\"malutprov.go.id\\",\\n  \\"theme\\": {\\"accent\\": \\"#0f6b5c\\", \\"accentDark\\": \\"#6fcdb9\\"},\\n  \\"labels\\": {},\\n  \\"plugins\\": {\\n    \\"malut-rka\\": {\\n      \\"enabled\\": true,\\n      \\"settings\\": {\\n        \\"accounts\\": [\\n          {\\"code\\": \\"5.1.02.01\\", \\"title\\": \\"Belanja Barang\\"},\\n          {\\"code\\": \\"5.1.02.02\\", \\"title\\": \\"Belanja Jasa\\"},\\n          {\\"code\\": \\"5.2.02\\", \\"title\\": \\"Belanja Modal Peralatan dan Mesin\\"}\\n        ],\\n        \\"tolerancePercent\\": 20\\n      }\\n    }\\n  },\\n  \\"contact\\": {\\"address\\": \\"Jalan Trans Halmahera Gosale Puncak, Sofifi\\"},\\n  \\"source\\": {\\n    \\"name\\": \\"text\\",\\n    \\"agency\\": \\"text\\",\\n    \\"code\\": \\"decided\\",\\n    \\"place\\": \\"text\\",\\n    \\"timeZone\\": \\"decided\\",\\n    \\"calendar\\": \\"decided\\",\\n    \\"caseNumber\\": \\"decided\\",\\n    \\"domainSuffix\\": \\"decided\\",\\n    \\"theme\\": \\"decided\\",\\n    \\"plugins\\": \\"decided\\",\\n    \\"contact\\": \\"text\\"\\n  },\\n  \\"notes\\": {\\n    \\"code\\": \\"Menurut Kepmendagri 300.2.2-2430/2025.\\",\\n    \\"place\\": \\"Tertulis pada sampul.\\",\\n    \\"timeZone\\": \\"WIT.\\",\\n    \\"calendar\\": \\"Jam kerja daerah perlu dikonfirmasi.\\",\\n    \\"caseNumber\\": \\"Pola nomor permohonan perlu dikonfirmasi.\\",\\n    \\"domainSuffix\\": \\"perlu dikonfirmasi\\",\\n    \\"theme\\": \\"Warna resmi daerah perlu dikonfirmasi.\\",\\n    \\"plugins\\": \\"Kode rekening baru sampai kelompok umum; lengkapi sampai rincian objek menurut klasifikasi yang berlaku.\\"\\n  }\\n}\\n"}', '2026-11-30 03:09:17.753976+00'),
('tarakan', 'kantor-5-hari@4138c643d00f', E'{"calendars/kantor-5-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-5-hari\\",\\n  \\"title\\": \\"Kantor 5 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan dari Perpres 21 Tahun 2023: 37 jam 30 menit seminggu, masuk 07.30, istirahat 60 menit (Jumat 90 menit); Ramadan 32 jam 30 menit, masuk 08.00, istirahat 30 menit (Jumat 60 menit). Jam pulang tidak disebut Perpres; jam Ramadan sama dengan SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"16:30\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"15:30\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/kantor-6-hari.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"office\\",\\n  \\"id\\": \\"kantor-6-hari\\",\\n  \\"title\\": \\"Kantor 6 hari kerja\\",\\n  \\"version\\": 1,\\n  \\"holidays\\": [\\"nasional\\"],\\n  \\"periods\\": [\\n    {\\n      \\"from\\": \\"2023-04-12\\",\\n      \\"source\\": \\"inferred\\",\\n      \\"note\\": \\"Disimpulkan: jumlah jam, jam masuk, dan istirahat menurut Perpres 21 Tahun 2023 (37 jam 30 menit seminggu) dibagi enam hari menurut pilihan kami, Sabtu tanpa istirahat; jam Ramadan (32 jam 30 menit) menurut SE Menteri PANRB Nomor 6 Tahun 2023. Sesuaikan dengan keputusan pejabat pembina kepegawaian daerah.\\",\\n      \\"decidedOn\\": \\"2023-04-12\\",\\n      \\"hours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"13:00\\", \\"until\\": \\"15:00\\"}]},\\n        {\\"days\\": [\\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"07:30\\", \\"until\\": \\"13:00\\"}]}\\n      ],\\n      \\"ramadanHours\\": [\\n        {\\"days\\": [\\"monday\\", \\"tuesday\\", \\"wednesday\\", \\"thursday\\", \\"saturday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"12:00\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]},\\n        {\\"days\\": [\\"friday\\"],\\n          \\"open\\": [{\\"from\\": \\"08:00\\", \\"until\\": \\"11:30\\"}, {\\"from\\": \\"12:30\\", \\"until\\": \\"14:00\\"}]}\\n      ]\\n    }\\n  ]\\n}\\n","calendars/nasional.json":"{\\n  \\"$schema\\": \\"../schema/calendar.schema.json\\",\\n  \\"kind\\": \\"holidays\\",\\n  \\"id\\": \\"nasional\\",\\n  \\"title\\": \\"Hari libur nasional dan cuti bersama\\",\\n  \\"years\\": [\\n    {\\n      \\"year\\": 2025,\\n      \\"version\\": 2,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1017 Tahun 2024, 2 Tahun 2024, dan 2 Tahun 2024, sebagaimana diubah dengan SKB Nomor 933 Tahun 2025, 1 Tahun 2025, dan 3 Tahun 2025 tanggal 7 Agustus 2025 (menambah cuti bersama 18 Agustus 2025). Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2025-08-07\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2025-03-01\\", \\"until\\": \\"2025-03-30\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2025-02-28\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 28 Februari 2025: 1 Ramadan 1446 H = 1 Maret 2025. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2025-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2025-01-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-01-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-01-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2025-03-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2025-03-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-02\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-03\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-04\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-07\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2025-04-18\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-04-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2025-05-12\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-13\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2025-05-29\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-05-30\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2025-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2025-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2025-06-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2025-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-08-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2025-09-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2025-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2025-12-26\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2026,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1497 Tahun 2025, 2 Tahun 2025, dan 5 Tahun 2025 tanggal 19 September 2025.\\",\\n      \\"decidedOn\\": \\"2025-09-19\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2026-02-19\\", \\"until\\": \\"2026-03-20\\", \\"source\\": \\"text\\", \\"decidedOn\\": \\"2026-02-17\\",\\n          \\"note\\": \\"Sidang isbat Kementerian Agama 17 Februari 2026: 1 Ramadan 1447 H = 19 Februari 2026. Hari terakhir = sehari sebelum Idulfitri pada SKB.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2026-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2026-01-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-02-16\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-02-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2026-03-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-19\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2026-03-20\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-21\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-22\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-23\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-03-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2026-04-03\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-04-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2026-05-14\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2026-05-27\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-28\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2026-05-31\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2026-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2026-06-16\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2026-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2026-08-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2026-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2026-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"}\\n      ]\\n    },\\n    {\\n      \\"year\\": 2027,\\n      \\"version\\": 1,\\n      \\"source\\": \\"text\\",\\n      \\"note\\": \\"SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor 1205 Tahun 2026, 3 Tahun 2026, dan 2 Tahun 2026 tanggal 15 September 2026. Diambil dari sumber kedua; belum dicocokkan dengan naskah aslinya.\\",\\n      \\"decidedOn\\": \\"2026-09-15\\",\\n      \\"ramadan\\": [\\n        {\\"from\\": \\"2027-02-08\\", \\"until\\": \\"2027-03-09\\", \\"source\\": \\"inferred\\",\\n          \\"note\\": \\"Perkiraan: 30 hari sebelum Idulfitri 10 Maret 2027 pada SKB. 1 Ramadan 1448 H baru pasti setelah sidang isbat; perbarui awal, sumber, dan nomor versinya saat itu.\\"}\\n      ],\\n      \\"holidays\\": [\\n        {\\"date\\": \\"2027-01-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Masehi\\"},\\n        {\\"date\\": \\"2027-01-05\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-02-05\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-02-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Imlek\\"},\\n        {\\"date\\": \\"2027-03-08\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Suci Nyepi\\"},\\n        {\\"date\\": \\"2027-03-09\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-10\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-11\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari kedua dari Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-12\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-15\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Fitri\\"},\\n        {\\"date\\": \\"2027-03-25\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Wafat Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-03-28\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kebangkitan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Buruh Internasional\\"},\\n        {\\"date\\": \\"2027-05-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Kenaikan Yesus Kristus\\"},\\n        {\\"date\\": \\"2027-05-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-18\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Idul Adha\\"},\\n        {\\"date\\": \\"2027-05-19\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-05-20\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Waisak\\"},\\n        {\\"date\\": \\"2027-06-01\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Lahir Pancasila\\"},\\n        {\\"date\\": \\"2027-06-06\\", \\"kind\\": \\"national\\", \\"name\\": \\"Tahun Baru Islam\\"},\\n        {\\"date\\": \\"2027-08-15\\", \\"kind\\": \\"national\\", \\"name\\": \\"Maulid Nabi Muhammad\\"},\\n        {\\"date\\": \\"2027-08-17\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Kemerdekaan Republik Indonesia\\"},\\n        {\\"date\\": \\"2027-12-24\\", \\"kind\\": \\"joint-leave\\", \\"name\\": \\"Cuti Bersama Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-25\\", \\"kind\\": \\"national\\", \\"name\\": \\"Hari Raya Natal\\"},\\n        {\\"date\\": \\"2027-12-26\\", \\"kind\\": \\"national\\", \\"name\\": \\"Isra Mikraj Nabi Muhammad\\"}\\n      ]\\n    }\\n  ]\\n}\\n","tarakan/region.json":"{\\n  \\"$schema\\": \\"../schema/region.schema.json\\",\\n  \\"id\\": \\"tarakan\\",\\n  \\"name\\": \\"Kota Tarakan\\",\\n  \\"agency\\": \\"Dinas Komunikasi, Informatika, Statistik dan Persandian Kota Tarakan\\",\\n  \\"code\\": \\"65.71\\",\\n  \\"place\\": \\"Tarakan\\",\\n  \\"timeZone\\": \\"Asia/Makassar\\",\\n  \\"calendar\\": \\"kantor-5-hari\\",\\n  \\"caseNumber\\": \\"TRK-{tahun}{bulan}{hari}-{acak}\\",\\n  \\"domainSuffix\\": \\"tarakankota.go.id\\",\\n  \\"theme\\": {\\"accent\\": \\"#6b4a8c\\", \\"accentDark\\": \\"#c3a8e0\\"},\\n  \\"labels\\": {},\\n  \\"plugins\\": {\\n    \\"tarakan-agenda\\": {\\n      \\"enabled\\": true,\\n      \\"settings\\": {\\n        \\"numberPattern\\": \\"{klasifikasi}/{urut}/{unit}/{romawi}/{tahun}\\",\\n        \\"sequenceWidth\\": 3,\\n        \\"classification\\": \\"500.12\\",\\n        \\"unit\\": \\"DKISP\\",\\n        \\"forwardTo\\": [\\"Bidang Aplikasi\\", \\"Sub Koordinator\\", \\"Bagian Umum\\"],\\n        \\"generalMeaning\\": \\"tidak membutuhkan skill khusus dalam mengoperasikannya serta tujuannya bersifat umum, seperti pemutar musik dan aplikasi perkantoran\\",\\n        \\"specialMeaning\\": \\"diperlukan untuk menangani tugas-tugas khusus seperti SIMDA dan SIMPEG, dan tidak tersedia di pasaran\\"\\n      }\\n    }\\n  },\\n  \\"source\\": {\\n    \\"name\\": \\"inferred\\",\\n    \\"agency\\": \\"inferred\\",\\n    \\"code\\": \\"decided\\",\\n    \\"place\\": \\"decided\\",\\n    \\"timeZone\\": \\"decided\\",\\n    \\"calendar\\": \\"decided\\",\\n    \\"caseNumber\\": \\"decided\\",\\n    \\"domainSuffix\\": \\"decided\\",\\n    \\"theme\\": \\"decided\\",\\n    \\"plugins\\": \\"decided\\"\\n  },\\n  \\"notes\\": {\\n    \\"name\\": \\"Kepala surat tidak menyebut kota; dibaca dari Dasar Hukum.\\",\\n    \\"agency\\": \\"Kepala surat tidak menyebut kota; dibaca dari Dasar Hukum.\\",\\n    \\"code\\": \\"Menurut Kepmendagri 300.2.2-2430/2025.\\",\\n    \\"timeZone\\": \\"WITA.\\",\\n    \\"calendar\\": \\"Jam kerja daerah perlu dikonfirmasi.\\",\\n    \\"caseNumber\\": \\"Pola nomor permohonan perlu dikonfirmasi.\\",\\n    \\"domainSuffix\\": \\"perlu dikonfirmasi\\",\\n    \\"theme\\": \\"Warna resmi daerah perlu dikonfirmasi.\\",\\n    \\"plugins\\": \\"Pola nomor agenda perlu dikonfirmasi; 500.12 ialah komunikasi dan informatika menurut Permendagri 83/2022. Arti aplikasi umum dan khusus diambil dari Peringatan pada SOP.\\"\\n  }\\n}\\n"}', '2026-11-30 03:09:17.758243+00');

insert into sop_case (region, number, version, sop, applicant, status, state, last_hash, tracking_code, opened_at, changed_at) values
('banten', 'BTN-20261130-9MB2D', '15', 'banten/integrasi-sistem', 'Kepala Seksi', 'running', '{"region":"banten","number":"BTN-20261130-9MB2D","version":15,"sop":"banten/integrasi-sistem","versions":{"banten/integrasi-sistem":1},"applicant":{"name":"Kepala Seksi","account":"kasi.banten"},"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp"},"persetujuan":{}},"documents":{},"produced":["daftar-kebutuhan","persetujuan"],"open":[{"place":"catat","visit":1,"activity":"Melaksanakan integrasi dan mencatat Laporan Hasil SOP Integrasi","stage":"OPEN","performers":["kasi"],"openedAt":"2026-11-30T03:09:51.302Z","clock":{"since":"2026-11-30T03:09:51.302Z","calendar":"kantor-5-hari@4138c643d00f"},"holder":{"account":"kasi.banten","name":"Kepala Seksi"},"timers":[]}],"visits":{"catat":1,"kumpulkan":2,"setujui":2},"joins":{},"doers":{"kumpulkan":"kasi.banten","setujui":"kabid.banten"},"time":{"kabid":0.807000000,"kasi":0.344000000},"dispositions":[],"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"},"actions":[]}', E'\\xc4569701ebfd94bcd05200953e683a14b5b31533d37558af76d9c865cb4e9608', 'P5VYS-60EFS', '2026-11-30 03:09:50.151+00', '2026-11-30 03:10:04.983+00'),
('banten', 'BTN-20261130-NP7Y3', '13', 'banten/pembangunan-aplikasi', 'Contoh Nama OPD', 'running', '{"region":"banten","number":"BTN-20261130-NP7Y3","version":13,"sop":"banten/pembangunan-aplikasi","versions":{"banten/integrasi-sistem":1,"banten/pembangunan-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"data":{"pengajuan":{"namaOpd":"Contoh Nama OPD","jenis":"Sistem Informasi","penanggungJawab":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id","jabatan":"Contoh Jabatan"},"namaSubdomain":{"subdomain":"layanan-contoh"},"kepalaDinas":{"nama":"Contoh Nama kepala dinas","nip":"19750516 199501 1 001"},"pernyataan":true},"go-id-subdomain/reserve":{"address":"layanan-contoh.bantenprov.go.id","since":"2026-11-30"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"f2a55653-87a4-4fcc-9460-63a8db761a3f","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:53.073Z","by":{"name":""}},"spek-teknis":{"document":"spek-teknis","content":"ac6135c4-0217-4c25-a944-db93f9dc620e","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:53.178Z","by":{"name":""}}},"produced":["surat-permohonan","form-pengajuan"],"open":[{"place":"terima","visit":1,"activity":"Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak melalui lembar disposisi ke Kepala Bidang","stage":"RETURNED","performers":["kadis"],"openedAt":"2026-11-30T03:09:53.223Z","clock":{"left":26988.150000000,"calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-12-01T01:39:53.223Z","offset":-5400.000000000,"tell":["kadis"]},{"id":"due","kind":"DUE","at":"2026-12-01T03:09:53.223Z","offset":0.0,"tell":["kadis"]}]},{"place":"ajukan","visit":2,"activity":"SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru dan melampirkan Form Pengajuan Aplikasi Baru","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:05.073Z","clock":{"since":"2026-11-30T03:10:05.073Z","calendar":"kantor-5-hari@4138c643d00f"},"correction":{"asker":"terima","by":{"account":"kadis.banten","name":"Kepala Dinas"},"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"pengajuan","name":"namaOpd","remark":"Mohon diperbaiki."}],"files":{}},"timers":[]}],"visits":{"ajukan":2,"terima":1},"joins":{},"doers":{},"time":{"kadis":11.850000000,"opd":1.835000000},"dispositions":[],"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"},"actions":[]}', E'\\x27e133120a7cf1b2a0e69413cbbb78e65feba9d056ead8ebf02005b9e82ae9e9', 'QHRNB-S3T74', '2026-11-30 03:09:51.388+00', '2026-11-30 03:10:05.073+00'),
('banten', 'BTN-20261130-YR36N', '7', 'banten/integrasi-sistem', 'Kepala Seksi', 'running', '{"region":"banten","number":"BTN-20261130-YR36N","version":7,"sop":"banten/integrasi-sistem","versions":{"banten/integrasi-sistem":1},"applicant":{"name":"Kepala Seksi","account":"kasi.banten"},"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp","dataPribadi":true,"perlindungan":"Contoh Perlindungan data pribadi"}},"documents":{},"produced":["daftar-kebutuhan"],"open":[{"place":"setujui","visit":1,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:49.975Z","clock":{"calendar":"kantor-5-hari@4138c643d00f"},"pause":{"at":"2026-11-30T03:10:04.812Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"reason":"Menunggu bagian hukum."},"timers":[]}],"visits":{"kumpulkan":1,"setujui":1},"joins":{},"doers":{"kumpulkan":"kasi.banten"},"time":{"kabid":14.837000000,"kasi":0.0},"dispositions":[],"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"},"actions":[]}', E'\\x01905ea1b640da72780db1e42405958677ee80fbebe559cc5c596c33e28433d5', 'RRTJB-G6TXQ', '2026-11-30 03:09:49.975+00', '2026-11-30 03:10:04.812+00'),
('bolmut', 'BMU-20261130-64YRK', '8', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'running', '{"region":"bolmut","number":"BMU-20261130-64YRK","version":8,"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"data":{"surat-perintah":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah"}},"documents":{},"produced":["surat-perintah"],"open":[{"place":"analisis","visit":1,"activity":"Kepala Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP melakukan analisis terhadap : a) kebutuhan, ruang lingkup dan cakupan aplikasi b) aplikasi sejenis yang sudah ada di Pemda Kabupaten Bolaang Mongondow Utara c) ketersediaan aplikasi lain yang berhubungan dan perlu diintegrasikan d) kebutuhan infrastruktur, SDM dan anggaran","stage":"OPEN","performers":["kasi-egov"],"openedAt":"2026-11-30T03:09:58.627Z","clock":{"since":"2026-11-30T03:09:58.627Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}],"visits":{"analisis":1,"periksa-daftar":1,"perintah":1},"joins":{},"doers":{"periksa-daftar":"kabid.bolmut","perintah":"kadis.bolmut"},"time":{"kabid":0.113000000,"kadis":0.0},"dispositions":[],"plugins":{"bolmut-repository":"1.0.0"},"actions":[]}', E'\\x2dec0758a8289bd3db154021fb148d0ddf8fd7fabfe39a23a36bb8bf45de6dfe', '5S25D-SEX5T', '2026-11-30 03:09:58.514+00', '2026-11-30 03:10:05.478+00'),
('bolmut', 'BMU-20261130-B8DSY', '6', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'running', '{"region":"bolmut","number":"BMU-20261130-B8DSY","version":6,"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"data":{"surat-perintah":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah","nomorSurat":"Contoh Nomor surat perintah","tanggalSurat":"2026-03-02"}},"documents":{},"produced":["surat-perintah"],"open":[{"place":"periksa-daftar","visit":1,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.670Z","clock":{"since":"2026-11-30T03:09:58.670Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}],"visits":{"periksa-daftar":1,"perintah":1},"joins":{},"doers":{"perintah":"kadis.bolmut"},"time":{"kadis":0.0},"dispositions":[{"id":6,"from":"kabid","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"to":"kadis","instruction":"Siapkan bahan.","nature":"URGENT","givenAt":"2026-11-30T03:10:05.591Z"}],"plugins":{"bolmut-repository":"1.0.0"},"actions":[]}', E'\\x2d491659ac0b5fa249dd6d0bb3f7efd15db312a1b797f2782d808a5403ed3667', 'AT10A-VF1J5', '2026-11-30 03:09:58.67+00', '2026-11-30 03:10:05.591+00'),
('bolmut', 'BMU-20261130-KZB9Q', '17', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'running', '{"region":"bolmut","number":"BMU-20261130-KZB9Q","version":17,"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"data":{"surat-perintah":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah"},"usulan":{"usulan":"Contoh Usulan kebutuhan"},"daftar-kebutuhan":{"kebutuhan":[{"uraian":"Contoh Uraian"},{"uraian":"Contoh Uraian"}]}},"documents":{},"produced":["surat-perintah","usulan-kebutuhan","daftar-kebutuhan"],"open":[{"place":"periksa-daftar","visit":2,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.934Z","clock":{"since":"2026-11-30T03:10:05.700Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}],"visits":{"buat-daftar":1,"periksa-daftar":2,"perintah":1,"usulkan":1},"joins":{},"doers":{"buat-daftar":"kasi-egov.bolmut","periksa-daftar":"kabid.bolmut","perintah":"kadis.bolmut","usulkan":"kasi-egov.bolmut"},"time":{"kabid":6.798000000,"kadis":0.0,"kasi-egov":0.157000000},"dispositions":[],"plugins":{"bolmut-repository":"1.0.0"},"actions":[]}', E'\\x958501370b809c51b79a249ea54a95c3439b01474611fd05c3572e85a2c6890d', 'YNFYG-30Y4G', '2026-11-30 03:09:58.719+00', '2026-11-30 03:10:05.7+00'),
('maluku-utara', 'MU-20261130-3X4QH', '29', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', 'completed', '{"region":"maluku-utara","number":"MU-20261130-3X4QH","version":29,"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"disposisi-kadis":{"isi":"Contoh Isi disposisi","sifat":"Biasa"},"disposisi-kabid":{"isi":"Contoh Isi disposisi","sifat":"Biasa"},"analisis":{"hasil":"Contoh Hasil analisis","tanggalKoordinasi":"2026-03-02","perkiraanAnggaran":3},"rka":{"tahunAnggaran":2025,"kegiatan":"Contoh Kegiatan atau subkegiatan","rincian":[{"kodeRekening":"0.0","uraian":"Contoh Uraian","volume":3,"satuan":"Contoh Satuan","hargaSatuan":3},{"kodeRekening":"0.0","uraian":"Contoh Uraian","volume":3,"satuan":"Contoh Satuan","hargaSatuan":3}]},"penganggaran":{"tahunAnggaran":2025,"nilai":3},"malut-rka/draft":{"budgetYear":"2025","total":"Rp18"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"d1716093-ea8a-4790-896a-47d4ba6e6771","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:59.138Z","by":{"name":""}},"rancangan-rka":{"document":"rancangan-rka","content":"027ac13b-e8e3-428d-a24e-649c6a3657f8","fileName":"rancangan-rka-2025-MU-20261130-3X4QH.xlsx","mediaType":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","bytes":4746,"sha256":"b7800b7ddef0ed44286202838d87cc68c1c785701e1389c6d3cd43bb55267783","attachedAt":"2026-11-30T03:10:01.497532085Z","by":{"account":"plugin:malut-rka/draft","name":"Rancangan RKA"}},"rka":{"document":"rka","content":"a9468916-d094-439e-8359-c9a0e2a26563","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.188Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"}}},"produced":["surat-permohonan","form-permohonan","disposisi-kadis","disposisi-kabid","hasil-analisis","rka"],"open":[],"visits":{"ajukan":1,"analisis":1,"disposisi-kadis":1,"rencana-rka":1,"rka":1,"telaah":1},"joins":{},"doers":{"analisis":"prakom.maluku-utara","disposisi-kadis":"kadis.maluku-utara","rencana-rka":"kabid.maluku-utara","rka":"kabid.maluku-utara","telaah":"kabid.maluku-utara"},"time":{"kabid":0.0,"kadis":0.0,"opd":0.0,"prakom":0.0},"dispositions":[],"plugins":{"malut-rka":"1.0.0"},"actions":[],"ending":{"end":"selesai","kind":"COMPLETED","title":"Masuk rencana kerja anggaran","at":"2026-11-30T03:10:01.264Z"}}', E'\\xa0e0ffb4f04bd34257596b2a1f138a61e2c38235828ab13d0e859005a73d0a0e', 'MVZRY-1W74K', '2026-11-30 03:09:58.996+00', '2026-11-30 03:10:01.546+00'),
('maluku-utara', 'MU-20261130-C9MS4', '16', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', 'rejected', '{"region":"maluku-utara","number":"MU-20261130-C9MS4","version":16,"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"disposisi-kadis":{"isi":"Contoh Isi disposisi","sifat":"Biasa"},"disposisi-kabid":{"isi":"Contoh Isi disposisi","sifat":"Biasa"},"analisis":{"hasil":"Contoh Hasil analisis","tanggalKoordinasi":"2026-03-02","perkiraanAnggaran":3}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"40f6f029-5240-4cba-b5fd-34c7b47d397c","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:02.226Z","by":{"name":""}}},"produced":["surat-permohonan","form-permohonan","disposisi-kadis","disposisi-kabid","hasil-analisis"],"open":[],"visits":{"ajukan":1,"analisis":1,"disposisi-kadis":1,"telaah":1},"joins":{},"doers":{"analisis":"prakom.maluku-utara","disposisi-kadis":"kadis.maluku-utara","telaah":"kabid.maluku-utara"},"time":{"kabid":0.0,"kadis":0.0,"opd":0.0,"prakom":0.0},"dispositions":[],"plugins":{"malut-rka":"1.0.0"},"actions":[],"ending":{"end":"ditolak","kind":"REJECTED","title":"Permohonan tidak diterima","reason":"Belum sesuai <b>arsitektur</b>","at":"2026-11-30T03:10:02.379Z"}}', E'\\x9524716bcbfa45c3d513b317b40d742d0b4e04e6bde9781130359c78a789b3e1', '4N2A6-33DFV', '2026-11-30 03:10:01.991+00', '2026-11-30 03:10:02.379+00'),
('maluku-utara', 'MU-20261130-MB0YS', '12', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', 'running', '{"region":"maluku-utara","number":"MU-20261130-MB0YS","version":12,"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"disposisi-kadis":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"9184bb4b-50c2-45fb-8664-61cb8c411236","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.760Z","by":{"name":""}}},"produced":["surat-permohonan","form-permohonan","disposisi-kadis"],"open":[{"place":"telaah","visit":1,"activity":"Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:10:01.812Z","clock":{"left":900.000000000,"calendar":"kantor-5-hari@4138c643d00f"},"pause":{"at":"2026-11-30T03:10:05.773Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"reason":"Menunggu bagian hukum."},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:12:00Z","offset":-180.000000000,"tell":["kabid"]},{"id":"due","kind":"DUE","at":"2026-11-30T04:15:00Z","offset":0.0,"tell":["kabid"]}]}],"visits":{"ajukan":1,"disposisi-kadis":1,"telaah":1},"joins":{},"doers":{"disposisi-kadis":"kadis.maluku-utara"},"time":{"kabid":0.0,"kadis":0.0,"opd":0.0},"dispositions":[],"plugins":{"malut-rka":"1.0.0"},"actions":[]}', E'\\xb86365eed8d2a716420c035e2929e5e022db9bbefe92cd79af969f1b7e8dadec', 'P5M2Y-1XR5E', '2026-11-30 03:10:01.355+00', '2026-11-30 03:10:05.773+00'),
('maluku-utara', 'MU-20261130-V9KE7', '8', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', 'running', '{"region":"maluku-utara","number":"MU-20261130-V9KE7","version":8,"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"25bc2859-bd70-4b4f-a1db-1647721bb8ea","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.942Z","by":{"name":""}}},"produced":["surat-permohonan","form-permohonan"],"open":[{"place":"disposisi-kadis","visit":1,"activity":"Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:10:01.963Z","clock":{"since":"2026-11-30T03:10:01.963Z","calendar":"kantor-5-hari@4138c643d00f"},"holder":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"timers":[]}],"visits":{"ajukan":1,"disposisi-kadis":1},"joins":{},"doers":{},"time":{"opd":0.0},"dispositions":[],"plugins":{"malut-rka":"1.0.0"},"actions":[]}', E'\\x68af7b7e344910a1fdacc76e63dbe56682af7e63663069c7713584c00067dca6', 'TTH10-EG4H5', '2026-11-30 03:10:01.856+00', '2026-11-30 03:10:05.914+00'),
('tarakan', 'TRK-20261130-8XKR5', '24', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', 'running', '{"region":"tarakan","number":"TRK-20261130-8XKR5","version":24,"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"agenda":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"},"disposisi":{"isi":"Contoh Isi disposisi","sifat":"Biasa"},"tarakan-agenda/register-letter":{"agendaNumber":"Contoh Kode klasifikasi arsip/003/DKISP/XI/2026","sequence":"3","year":"2026","receivedOn":"2026-11-30"},"kajian":{"hasil":"Contoh Hasil pengkajian","jenisAplikasi":"Aplikasi umum"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"4cd54776-5883-40bc-8909-d50d26f5efaa","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.757Z","by":{"name":""}},"lembar-disposisi-cetak":{"document":"lembar-disposisi-cetak","content":"0cafcb60-5586-4922-8912-c9611fb53e1d","fileName":"lembar-disposisi-2026-3.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2728,"sha256":"f86d1f8a70da4cd13c01ae6280f886e4eb1d71f02791fcda044d7701e17ed7f4","attachedAt":"2026-11-30T03:10:04.134627011Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}},"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi","dokumen-elektronik","lembar-disposisi","surat-terdisposisi","data-tindak-lanjut"],"open":[{"place":"putuskan","visit":1,"activity":"Pengadaan aplikasi dise-tujuan/dapat dilaksanakan atau tidak","stage":"OPEN","performers":["bidang-aplikasi"],"openedAt":"2026-11-30T03:10:04.552Z","due":"2026-11-30T03:40:04.572Z","clock":{"since":"2026-11-30T03:10:06.758Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:34:04.572Z","offset":-360.000000000,"tell":["bidang-aplikasi"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:40:04.572Z","offset":0.0,"tell":["bidang-aplikasi"]}]}],"visits":{"agenda":1,"ajukan":1,"disposisi":1,"kaji":1,"putuskan":1},"joins":{},"doers":{"agenda":"bagian-umum.tarakan","disposisi":"kepala.tarakan","kaji":"bidang-aplikasi.tarakan"},"time":{"bagian-umum":0.078000000,"bidang-aplikasi":2.804000000,"kepala":0.074000000,"opd":0.123000000},"dispositions":[],"plugins":{"tarakan-agenda":"1.0.0"},"actions":[]}', E'\\xd7836920fb64616df50ea9befceb27d55f6ae53123b780fe9b22f75506518f55', 'DHDTA-NCS17', '2026-11-30 03:10:03.659+00', '2026-11-30 03:10:06.758+00'),
('tarakan', 'TRK-20261130-BZVQ4', '15', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', 'running', '{"region":"tarakan","number":"TRK-20261130-BZVQ4","version":15,"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"agenda":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"},"tarakan-agenda/register-letter":{"agendaNumber":"Contoh Kode klasifikasi arsip/002/DKISP/XI/2026","sequence":"2","year":"2026","receivedOn":"2026-11-30"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"f305ddd2-97a4-4acf-83d5-5d7a4689ba2d","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.222Z","by":{"name":""}},"lembar-disposisi-cetak":{"document":"lembar-disposisi-cetak","content":"b30be4b8-fcc8-46d1-b246-404993486403","fileName":"lembar-disposisi-2026-2.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2730,"sha256":"48a786c31090395a811062988d1d5f3e59a540b378801d4ef2fceabf1e9edd36","attachedAt":"2026-11-30T03:10:03.505614454Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}},"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi","dokumen-elektronik","lembar-disposisi"],"open":[{"place":"disposisi","visit":1,"activity":"Disposisi Kepala DKISP ke Bagian Aplikasi Informatika","stage":"OPEN","performers":["kepala"],"openedAt":"2026-11-30T03:10:03.367Z","due":"2026-11-30T03:12:03.367Z","clock":{"since":"2026-11-30T03:10:03.367Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:11:39.367Z","offset":-24.000000000,"tell":["kepala"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:12:03.367Z","offset":0.0,"tell":["kepala"]}]}],"visits":{"agenda":1,"ajukan":1,"disposisi":1},"joins":{},"doers":{"agenda":"bagian-umum.tarakan"},"time":{"bagian-umum":0.120000000,"opd":0.168000000},"dispositions":[],"plugins":{"tarakan-agenda":"1.0.0"},"actions":[]}', E'\\x2d0d09d1f9c4e4dd6b52d4b9c74e3d0122a04f24196c30d42d05571dadbc011e', 'X7KEJ-N8RNX', '2026-11-30 03:10:03.079+00', '2026-11-30 03:10:06.542+00'),
('tarakan', 'TRK-20261130-EVTF2', '17', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', 'running', '{"region":"tarakan","number":"TRK-20261130-EVTF2","version":17,"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}},"agenda":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"},"tarakan-agenda/register-letter":{"agendaNumber":"Contoh Kode klasifikasi arsip/001/DKISP/XI/2026","sequence":"1","year":"2026","receivedOn":"2026-11-30"}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"08d00276-0f61-42c9-8149-3c5e3e24b807","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:02.496Z","by":{"name":""}},"lembar-disposisi-cetak":{"document":"lembar-disposisi-cetak","content":"49edbb5e-4c54-4669-ba30-8fbce84735b2","fileName":"lembar-disposisi-2026-1.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2729,"sha256":"17240ed13507ddbaca40456d91a77e7e6d3748e7988fdb484c152cad826bf095","attachedAt":"2026-11-30T03:10:03.006604992Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}},"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi","dokumen-elektronik","lembar-disposisi"],"open":[{"place":"disposisi","visit":1,"activity":"Disposisi Kepala DKISP ke Bagian Aplikasi Informatika","stage":"RETURNED","performers":["kepala"],"openedAt":"2026-11-30T03:10:02.684Z","clock":{"left":116.705000000,"calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:11:38.684Z","offset":-24.000000000,"tell":["kepala"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:12:02.684Z","offset":0.0,"tell":["kepala"]}]},{"place":"ajukan","visit":2,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:05.979Z","clock":{"since":"2026-11-30T03:10:05.979Z","calendar":"kantor-5-hari@4138c643d00f"},"correction":{"asker":"disposisi","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"permohonan","name":"namaOpd","remark":"Mohon diperbaiki."}],"files":{}},"timers":[]}],"visits":{"agenda":1,"ajukan":2,"disposisi":1},"joins":{},"doers":{"agenda":"bagian-umum.tarakan"},"time":{"bagian-umum":0.163000000,"kepala":3.295000000,"opd":0.114000000},"dispositions":[],"plugins":{"tarakan-agenda":"1.0.0"},"actions":[]}', E'\\x9b22e96751445b743306fbe081063c460a96bbf0dab30a2d8b5f9bad2738e9a1', '3D0P4-Q2Z7G', '2026-11-30 03:10:02.407+00', '2026-11-30 03:10:05.979+00'),
('tarakan', 'TRK-20261130-P5798', '8', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', 'running', '{"region":"tarakan","number":"TRK-20261130-P5798","version":8,"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"data":{"permohonan":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}},"documents":{"surat-permohonan":{"document":"surat-permohonan","content":"8037ee62-b3a2-4717-a568-551cf8af016e","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.605Z","by":{"name":""}}},"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi"],"open":[{"place":"agenda","visit":1,"activity":"Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi","stage":"OPEN","performers":["bagian-umum"],"openedAt":"2026-11-30T03:10:03.634Z","due":"2026-11-30T03:13:03.634Z","clock":{"since":"2026-11-30T03:10:03.634Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:12:27.634Z","offset":-36.000000000,"tell":["bagian-umum"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:13:03.634Z","offset":0.0,"tell":["bagian-umum"]}]}],"visits":{"agenda":1,"ajukan":1},"joins":{},"doers":{},"time":{"opd":0.168000000},"dispositions":[{"id":8,"from":"bagian-umum","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"to":"kepala","instruction":"Siapkan bahan.","nature":"URGENT","givenAt":"2026-11-30T03:10:06.639Z"}],"plugins":{"tarakan-agenda":"1.0.0"},"actions":[]}', E'\\x203de5dff7ebf6114ae719b79eef8d617ed8e98d46e2f03f2f964991eebc3929', 'N7VC4-07WR8', '2026-11-30 03:10:03.466+00', '2026-11-30 03:10:06.639+00');

insert into case_event (region, number, seq, type, at, body, hash) values
('banten', 'BTN-20261130-9MB2D', '1', 'case-opened', '2026-11-30 03:09:50.151+00', '{"at":"2026-11-30T03:09:50.151Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"sop":"banten/integrasi-sistem","versions":{"banten/integrasi-sistem":1},"applicant":{"name":"Kepala Seksi","account":"kasi.banten"},"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"}}', E'\\x9a5662576534c13c6f28ff1d2f2aabdad7440eba4165f97b0d71bcc0eeabd4c1'),
('banten', 'BTN-20261130-9MB2D', '10', 'step-completed', '2026-11-30 03:09:51.111+00', '{"at":"2026-11-30T03:09:51.111Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"actor":"kasi","place":"kumpulkan","visit":2,"produced":["daftar-kebutuhan"],"checks":[],"used":0.344000000}', E'\\x013a82937f54e587ecf2d754bc6ece88eb70a11dfac9701d8ad873b231b7b3aa'),
('banten', 'BTN-20261130-9MB2D', '11', 'step-opened', '2026-11-30 03:09:51.111+00', '{"at":"2026-11-30T03:09:51.111Z","visit":{"place":"setujui","visit":2,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:51.111Z","clock":{"since":"2026-11-30T03:09:51.111Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xa90364f7a84f953a7615c2eec3fe05dadcfc5bfefee09b358f695876907393d5'),
('banten', 'BTN-20261130-9MB2D', '12', 'data-recorded', '2026-11-30 03:09:51.302+00', '{"at":"2026-11-30T03:09:51.302Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"form":"persetujuan","data":{}}', E'\\x04590fa3741285577aca381a22b210536fade28d121aed5dde76c7dee719c694'),
('banten', 'BTN-20261130-9MB2D', '13', 'step-completed', '2026-11-30 03:09:51.302+00', '{"at":"2026-11-30T03:09:51.302Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"actor":"kabid","place":"setujui","visit":2,"branch":"setuju","produced":["persetujuan"],"checks":[],"used":0.191000000}', E'\\x62eaa11acf1abce75f4cb3ce0c4d4897044ac473f49a5d344cb496d6948e7e84'),
('banten', 'BTN-20261130-9MB2D', '14', 'step-opened', '2026-11-30 03:09:51.302+00', '{"at":"2026-11-30T03:09:51.302Z","visit":{"place":"catat","visit":1,"activity":"Melaksanakan integrasi dan mencatat Laporan Hasil SOP Integrasi","stage":"OPEN","performers":["kasi"],"openedAt":"2026-11-30T03:09:51.302Z","clock":{"since":"2026-11-30T03:09:51.302Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x2dff9271a64eee2fab2984b98a1348eecd936aee5baf226d93007ae1e187b6e3'),
('banten', 'BTN-20261130-9MB2D', '15', 'step-claimed', '2026-11-30 03:10:04.983+00', '{"at":"2026-11-30T03:10:04.983Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"place":"catat","visit":1}', E'\\xc4569701ebfd94bcd05200953e683a14b5b31533d37558af76d9c865cb4e9608'),
('banten', 'BTN-20261130-9MB2D', '2', 'step-opened', '2026-11-30 03:09:50.151+00', '{"at":"2026-11-30T03:09:50.151Z","visit":{"place":"kumpulkan","visit":1,"activity":"Mengumpulkan kebutuhan integrasi dengan sistem informasi / aplikasi lainnya","stage":"OPEN","performers":["kasi"],"openedAt":"2026-11-30T03:09:50.151Z","clock":{"since":"2026-11-30T03:09:50.151Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x25aac1a8421cfb270788f03778532db5a8ef9df259d8bdbc3075e326ed80d051'),
('banten', 'BTN-20261130-9MB2D', '3', 'data-recorded', '2026-11-30 03:09:50.151+00', '{"at":"2026-11-30T03:09:50.151Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"form":"kebutuhan-integrasi","data":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp"}}', E'\\xd572800bb35afcf34ad22e8a65ff871bcc6cf1713a6f005faf825965bde37e41'),
('banten', 'BTN-20261130-9MB2D', '4', 'step-completed', '2026-11-30 03:09:50.151+00', '{"at":"2026-11-30T03:09:50.151Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"actor":"kasi","place":"kumpulkan","visit":1,"produced":["daftar-kebutuhan"],"checks":[],"used":0.0}', E'\\x5aa567b78aa099d3bb947a93b818175e7600eea70307ef1c58cec3db9f70a172'),
('banten', 'BTN-20261130-9MB2D', '5', 'step-opened', '2026-11-30 03:09:50.151+00', '{"at":"2026-11-30T03:09:50.151Z","visit":{"place":"setujui","visit":1,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:50.151Z","clock":{"since":"2026-11-30T03:09:50.151Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x701f28587ce59baa07e68223a4ecf7ffb14da280f413425f936b8c400d05ff88'),
('banten', 'BTN-20261130-9MB2D', '6', 'data-recorded', '2026-11-30 03:09:50.767+00', '{"at":"2026-11-30T03:09:50.767Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"form":"persetujuan","data":{}}', E'\\xb21c4ff7e033098c5680a7593ec63225445953478343371c0972c8841dd95cbe'),
('banten', 'BTN-20261130-9MB2D', '7', 'step-completed', '2026-11-30 03:09:50.767+00', '{"at":"2026-11-30T03:09:50.767Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"actor":"kabid","place":"setujui","visit":1,"branch":"perbaiki","produced":["persetujuan"],"checks":[],"used":0.616000000}', E'\\x4f91f0cc3d8d1dfa9fe88288d844080d1479846f00035de260b763945fcd68af'),
('banten', 'BTN-20261130-9MB2D', '8', 'step-opened', '2026-11-30 03:09:50.767+00', '{"at":"2026-11-30T03:09:50.767Z","visit":{"place":"kumpulkan","visit":2,"activity":"Mengumpulkan kebutuhan integrasi dengan sistem informasi / aplikasi lainnya","stage":"OPEN","performers":["kasi"],"openedAt":"2026-11-30T03:09:50.767Z","clock":{"since":"2026-11-30T03:09:50.767Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x94d65ab2a8c843258be961adf3f8b44234a10ec3d738f4fb932385df3b9a94ce'),
('banten', 'BTN-20261130-9MB2D', '9', 'data-recorded', '2026-11-30 03:09:51.111+00', '{"at":"2026-11-30T03:09:51.111Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"form":"kebutuhan-integrasi","data":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp"}}', E'\\xe78c2bfe1439f37c73f9f8916ed3cf16a47a29471db75bdaf93b7f98421b9de6'),
('banten', 'BTN-20261130-NP7Y3', '1', 'case-opened', '2026-11-30 03:09:51.388+00', '{"at":"2026-11-30T03:09:51.388Z","by":{"name":""},"sop":"banten/pembangunan-aplikasi","versions":{"banten/integrasi-sistem":1,"banten/pembangunan-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"}}', E'\\x674f47d1a5abfa249d3357d12f855bf67f776a5b58d9b827b6aa2a69e71efa7c'),
('banten', 'BTN-20261130-NP7Y3', '10', 'action-done', '2026-11-30 03:09:54.156+00', '{"at":"2026-11-30T03:09:54.156Z","action":{"use":"go-id-subdomain/reserve","title":"Mencadangkan nama subdomain untuk permohonan ini","place":"ajukan","visit":1},"version":"1.0.0","sentence":{"id":"Nama layanan-contoh.bantenprov.go.id dicadangkan untuk permohonan BTN-20261130-NP7Y3.","en":"The name layanan-contoh.bantenprov.go.id is held for case BTN-20261130-NP7Y3."},"facts":[{"key":"address","label":{"id":"Nama yang dicadangkan","en":"Name held"},"value":"layanan-contoh.bantenprov.go.id"},{"key":"since","label":{"id":"Sejak","en":"Since"},"value":"2026-11-30"}]}', E'\\x8b0a2327bd2dc1351bc79e67e8fa1b8c6811fab62ce865ec2575908be5f88fc2'),
('banten', 'BTN-20261130-NP7Y3', '11', 'clock-stopped', '2026-11-30 03:10:05.073+00', '{"at":"2026-11-30T03:10:05.073Z","place":"terima","visit":1,"charged":"kadis","used":11.850000000,"left":26988.150000000}', E'\\x7aea3a1ccf36fd69cc3d5918d4c827f3e6adf4387bb6b2f7ad2f653b68e6c010'),
('banten', 'BTN-20261130-NP7Y3', '12', 'step-returned', '2026-11-30 03:10:05.073+00', '{"at":"2026-11-30T03:10:05.073Z","by":{"account":"kadis.banten","name":"Kepala Dinas"},"actor":"kadis","place":"terima","visit":1,"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"pengajuan","name":"namaOpd","remark":"Mohon diperbaiki."}]}', E'\\xf00e15006c4ff048b26fee7de870dedace9651656c8a5872d8344c4edd40fe00'),
('banten', 'BTN-20261130-NP7Y3', '13', 'step-opened', '2026-11-30 03:10:05.073+00', '{"at":"2026-11-30T03:10:05.073Z","visit":{"place":"ajukan","visit":2,"activity":"SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru dan melampirkan Form Pengajuan Aplikasi Baru","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:05.073Z","clock":{"since":"2026-11-30T03:10:05.073Z","calendar":"kantor-5-hari@4138c643d00f"},"correction":{"asker":"terima","by":{"account":"kadis.banten","name":"Kepala Dinas"},"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"pengajuan","name":"namaOpd","remark":"Mohon diperbaiki."}],"files":{}},"timers":[]}}', E'\\x27e133120a7cf1b2a0e69413cbbb78e65feba9d056ead8ebf02005b9e82ae9e9'),
('banten', 'BTN-20261130-NP7Y3', '2', 'step-opened', '2026-11-30 03:09:51.388+00', '{"at":"2026-11-30T03:09:51.388Z","visit":{"place":"ajukan","visit":1,"activity":"SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru dan melampirkan Form Pengajuan Aplikasi Baru","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:09:51.388Z","clock":{"since":"2026-11-30T03:09:51.388Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xb88af20b9b2da7725f4dcb1b42874128ab9d9d189c040711a8808666b2c3643d'),
('banten', 'BTN-20261130-NP7Y3', '3', 'data-recorded', '2026-11-30 03:09:51.388+00', '{"at":"2026-11-30T03:09:51.388Z","by":{"name":""},"form":"pengajuan","data":{"namaOpd":"Contoh Nama OPD","jenis":"Sistem Informasi","penanggungJawab":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id","jabatan":"Contoh Jabatan"},"namaSubdomain":{"subdomain":"layanan-contoh"},"kepalaDinas":{"nama":"Contoh Nama kepala dinas","nip":"19750516 199501 1 001"},"pernyataan":true}}', E'\\x72b66a2a16fc1a2092186b25fb8a28c34873c2c97b536be099cfb218a65b6b57'),
('banten', 'BTN-20261130-NP7Y3', '4', 'document-attached', '2026-11-30 03:09:53.1+00', '{"at":"2026-11-30T03:09:53.100Z","document":{"document":"surat-permohonan","content":"f2a55653-87a4-4fcc-9460-63a8db761a3f","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:53.073Z","by":{"name":""}}}', E'\\x33b1103c73466bc86ef76d7c2ba4bc358ab869e5ddd4379effc48903607a1b31'),
('banten', 'BTN-20261130-NP7Y3', '5', 'document-attached', '2026-11-30 03:09:53.182+00', '{"at":"2026-11-30T03:09:53.182Z","document":{"document":"spek-teknis","content":"ac6135c4-0217-4c25-a944-db93f9dc620e","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:53.178Z","by":{"name":""}}}', E'\\x6fcb83b5b29a6a2bbd846336f31c3e592b677505ebc773f9877521b3420e1499'),
('banten', 'BTN-20261130-NP7Y3', '6', 'data-recorded', '2026-11-30 03:09:53.223+00', '{"at":"2026-11-30T03:09:53.223Z","by":{"name":""},"form":"pengajuan","data":{"namaOpd":"Contoh Nama OPD","jenis":"Sistem Informasi","penanggungJawab":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id","jabatan":"Contoh Jabatan"},"namaSubdomain":{"subdomain":"layanan-contoh"},"kepalaDinas":{"nama":"Contoh Nama kepala dinas","nip":"19750516 199501 1 001"},"pernyataan":true}}', E'\\x10b6acee0382f42807404321580950c10c546e5513a7259a5ac2f0cf7682b396'),
('banten', 'BTN-20261130-NP7Y3', '7', 'step-completed', '2026-11-30 03:09:53.223+00', '{"at":"2026-11-30T03:09:53.223Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-pengajuan"],"checks":[{"use":"go-id-subdomain/name","title":"Nama subdomain memenuhi aturan dan belum dipakai","severity":"error","outcome":"DONE","version":"1.0.0","findings":[{"rule":"N1","verdict":"PASSED","sentence":{"id":"Nama hanya memuat huruf, angka, dan tanda hubung.","en":"The name has only letters, digits and hyphens."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N2","verdict":"PASSED","sentence":{"id":"Panjang nama 3 sampai 63 karakter.","en":"The name has 3 to 63 characters."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N3","verdict":"PASSED","sentence":{"id":"Nama tidak berawal atau berakhir dengan tanda hubung.","en":"The name neither begins nor ends with a hyphen."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N4","verdict":"PASSED","sentence":{"id":"Tidak ada dua tanda hubung berurutan.","en":"No two hyphens follow each other."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N5","verdict":"PASSED","sentence":{"id":"Nama ditulis dengan huruf kecil.","en":"The name is in lower case."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N6","verdict":"PASSED","sentence":{"id":"Panjang seluruh alamat tidak lebih dari 253 karakter.","en":"The whole address has no more than 253 characters."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N7","verdict":"PASSED","sentence":{"id":"Alamatnya akan layanan-contoh.bantenprov.go.id.","en":"The address will be layanan-contoh.bantenprov.go.id."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N8","verdict":"PASSED","sentence":{"id":"Nama ini tidak dicadangkan.","en":"This name is not kept for others."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N9","verdict":"PASSED","sentence":{"id":"Nama ini bukan singkatan OPD lain.","en":"This name is no other agency''s acronym."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N10","verdict":"PASSED","sentence":{"id":"Nama ini belum dipakai dan belum diminta.","en":"This name is free."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"},{"rule":"N11","verdict":"NEEDS_PERSON","sentence":{"id":"Pastikan nama ini bukan nama orang dan bukan merek milik pihak lain. Petugas menilainya.","en":"Make sure that this name is neither a person''s nor somebody''s trade mark. An officer judges."},"evidence":[],"pointer":"/pengajuan/namaSubdomain/subdomain"}]}],"used":1.835000000}', E'\\x808b1d82dff41e537bbd2a7c7b702f4e35b0f44410826eb9e358852199b8ee73'),
('banten', 'BTN-20261130-NP7Y3', '8', 'action-asked', '2026-11-30 03:09:53.223+00', '{"at":"2026-11-30T03:09:53.223Z","action":{"use":"go-id-subdomain/reserve","title":"Mencadangkan nama subdomain untuk permohonan ini","place":"ajukan","visit":1}}', E'\\xf73ae3b717a94c440cff0de2d94f259ab030dc408e2c64a9ea827b0f8b72550f'),
('banten', 'BTN-20261130-NP7Y3', '9', 'step-opened', '2026-11-30 03:09:53.223+00', '{"at":"2026-11-30T03:09:53.223Z","visit":{"place":"terima","visit":1,"activity":"Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak melalui lembar disposisi ke Kepala Bidang","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:09:53.223Z","due":"2026-12-01T03:09:53.223Z","clock":{"since":"2026-11-30T03:09:53.223Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-12-01T01:39:53.223Z","offset":-5400.000000000,"tell":["kadis"]},{"id":"due","kind":"DUE","at":"2026-12-01T03:09:53.223Z","offset":0.0,"tell":["kadis"]}]}}', E'\\x92bef8b01fa040bed7583e6565856cd46b0474f6502a7e3f326b08a2c330ee7f'),
('banten', 'BTN-20261130-YR36N', '1', 'case-opened', '2026-11-30 03:09:49.975+00', '{"at":"2026-11-30T03:09:49.975Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"sop":"banten/integrasi-sistem","versions":{"banten/integrasi-sistem":1},"applicant":{"name":"Kepala Seksi","account":"kasi.banten"},"plugins":{"banten-spbe":"1.0.0","go-id-subdomain":"1.0.0"}}', E'\\x99795dc1bf7e66622f5bd50faa24ac92fcd35b08cc7a4580d84a451ee3885910'),
('banten', 'BTN-20261130-YR36N', '2', 'step-opened', '2026-11-30 03:09:49.975+00', '{"at":"2026-11-30T03:09:49.975Z","visit":{"place":"kumpulkan","visit":1,"activity":"Mengumpulkan kebutuhan integrasi dengan sistem informasi / aplikasi lainnya","stage":"OPEN","performers":["kasi"],"openedAt":"2026-11-30T03:09:49.975Z","clock":{"since":"2026-11-30T03:09:49.975Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xd55139aed02076aeaa49c33562552aa690a097313a311f89a84d288c94dd1085'),
('banten', 'BTN-20261130-YR36N', '3', 'data-recorded', '2026-11-30 03:09:49.975+00', '{"at":"2026-11-30T03:09:49.975Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"form":"kebutuhan-integrasi","data":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp","dataPribadi":true,"perlindungan":"Contoh Perlindungan data pribadi"}}', E'\\xc9d3ab258ea73321608d2c5585652d25cc9290ff15075f3a5e512f8e8a8734df'),
('banten', 'BTN-20261130-YR36N', '4', 'step-completed', '2026-11-30 03:09:49.975+00', '{"at":"2026-11-30T03:09:49.975Z","by":{"account":"kasi.banten","name":"Kepala Seksi"},"actor":"kasi","place":"kumpulkan","visit":1,"produced":["daftar-kebutuhan"],"checks":[],"used":0.0}', E'\\xd59896f06a020dd3a982fc5a50c6a16860a32aab4ac3b946bf96a8566eb19dd1'),
('banten', 'BTN-20261130-YR36N', '5', 'step-opened', '2026-11-30 03:09:49.975+00', '{"at":"2026-11-30T03:09:49.975Z","visit":{"place":"setujui","visit":1,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:49.975Z","clock":{"since":"2026-11-30T03:09:49.975Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xd92231cdd57fc7e0663020bf59a7c0d1de66eaaaeadaf4093e33c5f9b11109dd'),
('banten', 'BTN-20261130-YR36N', '6', 'clock-stopped', '2026-11-30 03:10:04.812+00', '{"at":"2026-11-30T03:10:04.812Z","place":"setujui","visit":1,"charged":"kabid","used":14.837000000}', E'\\x287b90dd2bdeedb61d88001b4d6dbc1676de300872f9bbe3269530a5e7a267f6'),
('banten', 'BTN-20261130-YR36N', '7', 'step-paused', '2026-11-30 03:10:04.812+00', '{"at":"2026-11-30T03:10:04.812Z","by":{"account":"kabid.banten","name":"Kepala Bidang"},"place":"setujui","visit":1,"reason":"Menunggu bagian hukum."}', E'\\x01905ea1b640da72780db1e42405958677ee80fbebe559cc5c596c33e28433d5'),
('bolmut', 'BMU-20261130-64YRK', '1', 'case-opened', '2026-11-30 03:09:58.514+00', '{"at":"2026-11-30T03:09:58.514Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"plugins":{"bolmut-repository":"1.0.0"}}', E'\\x9e4eadd7a8c8f918178118ecca0a95aa82a379930334f657a84875854e30c3c3'),
('bolmut', 'BMU-20261130-64YRK', '2', 'step-opened', '2026-11-30 03:09:58.514+00', '{"at":"2026-11-30T03:09:58.514Z","visit":{"place":"perintah","visit":1,"activity":"Kadis Kominfo mengeluarkan surat perintah pengembangan aplikasi kepada Bidang Aptika","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:09:58.514Z","clock":{"since":"2026-11-30T03:09:58.514Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x873a19b194b19b313e1d850429ad5dc40f018135d380f7630eba8b3425e0815f'),
('bolmut', 'BMU-20261130-64YRK', '3', 'data-recorded', '2026-11-30 03:09:58.514+00', '{"at":"2026-11-30T03:09:58.514Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"form":"surat-perintah","data":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah"}}', E'\\xb1bb655cbd012708401bc5e069727d4a5ed3c4c70f7a8462a69e03202401332e'),
('bolmut', 'BMU-20261130-64YRK', '4', 'step-completed', '2026-11-30 03:09:58.514+00', '{"at":"2026-11-30T03:09:58.514Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"actor":"kadis","place":"perintah","visit":1,"produced":["surat-perintah"],"checks":[],"used":0.0}', E'\\xb57e92c892891db3be79ebe2d23bdd91f74c382c7247ce9b567850fb3edff104'),
('bolmut', 'BMU-20261130-64YRK', '5', 'step-opened', '2026-11-30 03:09:58.514+00', '{"at":"2026-11-30T03:09:58.514Z","visit":{"place":"periksa-daftar","visit":1,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.514Z","clock":{"since":"2026-11-30T03:09:58.514Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x32ece1fc51029b635cf4e941e3e459319ebcad6b648557311fcdc1951465bb36'),
('bolmut', 'BMU-20261130-64YRK', '6', 'step-completed', '2026-11-30 03:09:58.627+00', '{"at":"2026-11-30T03:09:58.627Z","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"actor":"kabid","place":"periksa-daftar","visit":1,"branch":"ada","produced":[],"checks":[],"used":0.113000000}', E'\\x6117d28dd03386cf17c8402bd26558b83c1e03e374731b9452c28ed60f52e338'),
('bolmut', 'BMU-20261130-64YRK', '7', 'step-opened', '2026-11-30 03:09:58.627+00', '{"at":"2026-11-30T03:09:58.627Z","visit":{"place":"analisis","visit":1,"activity":"Kepala Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP melakukan analisis terhadap : a) kebutuhan, ruang lingkup dan cakupan aplikasi b) aplikasi sejenis yang sudah ada di Pemda Kabupaten Bolaang Mongondow Utara c) ketersediaan aplikasi lain yang berhubungan dan perlu diintegrasikan d) kebutuhan infrastruktur, SDM dan anggaran","stage":"OPEN","performers":["kasi-egov"],"openedAt":"2026-11-30T03:09:58.627Z","clock":{"since":"2026-11-30T03:09:58.627Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x5caae15936887bf8a2d81fc9f481c4055337c35fd3fc796b18b3d5afebdce3c8'),
('bolmut', 'BMU-20261130-64YRK', '8', 'comment-added', '2026-11-30 03:10:05.478+00', '{"at":"2026-11-30T03:10:05.478Z","by":{"account":"kasi-egov.bolmut","name":"Kasie e-Government"},"actor":"kasi-egov","text":"Sudah saya lihat.","audience":"INTERNAL"}', E'\\x2dec0758a8289bd3db154021fb148d0ddf8fd7fabfe39a23a36bb8bf45de6dfe'),
('bolmut', 'BMU-20261130-B8DSY', '1', 'case-opened', '2026-11-30 03:09:58.67+00', '{"at":"2026-11-30T03:09:58.670Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"plugins":{"bolmut-repository":"1.0.0"}}', E'\\x099ded9377a04496b5a70619b5cc2cb72e08f6a1237772721f33aa5d41d11294'),
('bolmut', 'BMU-20261130-B8DSY', '2', 'step-opened', '2026-11-30 03:09:58.67+00', '{"at":"2026-11-30T03:09:58.670Z","visit":{"place":"perintah","visit":1,"activity":"Kadis Kominfo mengeluarkan surat perintah pengembangan aplikasi kepada Bidang Aptika","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:09:58.670Z","clock":{"since":"2026-11-30T03:09:58.670Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xa7e036e880f1169781a5cf05cc890dac0b6557b8c0aa89d64e77cd4436412567'),
('bolmut', 'BMU-20261130-B8DSY', '3', 'data-recorded', '2026-11-30 03:09:58.67+00', '{"at":"2026-11-30T03:09:58.670Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"form":"surat-perintah","data":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah","nomorSurat":"Contoh Nomor surat perintah","tanggalSurat":"2026-03-02"}}', E'\\xaa2130a871a035642b780e690fcf2e32f4c2215526ea0248bab2d088ad323566'),
('bolmut', 'BMU-20261130-B8DSY', '4', 'step-completed', '2026-11-30 03:09:58.67+00', '{"at":"2026-11-30T03:09:58.670Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"actor":"kadis","place":"perintah","visit":1,"produced":["surat-perintah"],"checks":[],"used":0.0}', E'\\x2c24e95e281c535ba5a1539d14c948a966ad4feb8a11e7119b214f0971992135'),
('bolmut', 'BMU-20261130-B8DSY', '5', 'step-opened', '2026-11-30 03:09:58.67+00', '{"at":"2026-11-30T03:09:58.670Z","visit":{"place":"periksa-daftar","visit":1,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.670Z","clock":{"since":"2026-11-30T03:09:58.670Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x67768d84f21c213e32a3b79ef4a96deb8b72e8e9c06069a2fd013e5debcbeb0d'),
('bolmut', 'BMU-20261130-B8DSY', '6', 'disposition-given', '2026-11-30 03:10:05.591+00', '{"at":"2026-11-30T03:10:05.591Z","disposition":{"id":6,"from":"kabid","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"to":"kadis","instruction":"Siapkan bahan.","nature":"URGENT","givenAt":"2026-11-30T03:10:05.591Z"}}', E'\\x2d491659ac0b5fa249dd6d0bb3f7efd15db312a1b797f2782d808a5403ed3667'),
('bolmut', 'BMU-20261130-KZB9Q', '1', 'case-opened', '2026-11-30 03:09:58.719+00', '{"at":"2026-11-30T03:09:58.719Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"sop":"bolmut/pengembangan-aplikasi","versions":{"bolmut/pengembangan-aplikasi":1},"applicant":{"name":"Contoh Perangkat daerah yang memerlukan","account":"kadis.bolmut"},"plugins":{"bolmut-repository":"1.0.0"}}', E'\\x656ddb3945b3d5fc3af4919411a15b6b0a44a2d39ef5cd199712b646722a583c'),
('bolmut', 'BMU-20261130-KZB9Q', '10', 'step-opened', '2026-11-30 03:09:58.872+00', '{"at":"2026-11-30T03:09:58.872Z","visit":{"place":"buat-daftar","visit":1,"activity":"Membuat daftar kebutuhan aplikasi","stage":"OPEN","performers":["kasi-egov"],"openedAt":"2026-11-30T03:09:58.872Z","clock":{"since":"2026-11-30T03:09:58.872Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x09ca70c9589260c06c8cca35186bad6a59a0c8f6bf46a2c4188e538359979996'),
('bolmut', 'BMU-20261130-KZB9Q', '11', 'data-recorded', '2026-11-30 03:09:58.934+00', '{"at":"2026-11-30T03:09:58.934Z","by":{"account":"kasi-egov.bolmut","name":"Kasie e-Government"},"form":"daftar-kebutuhan","data":{"kebutuhan":[{"uraian":"Contoh Uraian"},{"uraian":"Contoh Uraian"}]}}', E'\\x95e71e5013959c29cbd5d68b74d00313bae70759e5bba85b4a5c7c8919e0c471'),
('bolmut', 'BMU-20261130-KZB9Q', '12', 'step-completed', '2026-11-30 03:09:58.934+00', '{"at":"2026-11-30T03:09:58.934Z","by":{"account":"kasi-egov.bolmut","name":"Kasie e-Government"},"actor":"kasi-egov","place":"buat-daftar","visit":1,"produced":["daftar-kebutuhan"],"checks":[],"used":0.062000000}', E'\\xd6cfe5235efc810342b795424c53e5c891f809ffa71b69abaed2227bf001e666'),
('bolmut', 'BMU-20261130-KZB9Q', '13', 'step-opened', '2026-11-30 03:09:58.934+00', '{"at":"2026-11-30T03:09:58.934Z","visit":{"place":"periksa-daftar","visit":2,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.934Z","clock":{"since":"2026-11-30T03:09:58.934Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x76547aca2e01a3918b070665f75b74c72485402f888cfec37a1d7313784b9867'),
('bolmut', 'BMU-20261130-KZB9Q', '14', 'clock-stopped', '2026-11-30 03:10:05.674+00', '{"at":"2026-11-30T03:10:05.674Z","place":"periksa-daftar","visit":2,"charged":"kabid","used":6.740000000}', E'\\x5b2bb1b2a1e8e69b310a44669372b1b8c10eb75f9e082b8a8b9030e61a5850cf'),
('bolmut', 'BMU-20261130-KZB9Q', '15', 'step-paused', '2026-11-30 03:10:05.674+00', '{"at":"2026-11-30T03:10:05.674Z","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"place":"periksa-daftar","visit":2,"reason":"Rapat."}', E'\\x41bb4606e9539ec33a16e57660b97587c4b1efa5b5f911eb5376b0d6fa5f6517'),
('bolmut', 'BMU-20261130-KZB9Q', '16', 'step-resumed', '2026-11-30 03:10:05.7+00', '{"at":"2026-11-30T03:10:05.700Z","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"place":"periksa-daftar","visit":2}', E'\\x67963a291f25f8f1096b8e0b9cf53903c6daa93bd2058e544f4ceef276a952b9'),
('bolmut', 'BMU-20261130-KZB9Q', '17', 'clock-started', '2026-11-30 03:10:05.7+00', '{"at":"2026-11-30T03:10:05.700Z","place":"periksa-daftar","visit":2,"calendar":"kantor-5-hari@4138c643d00f","timers":[]}', E'\\x958501370b809c51b79a249ea54a95c3439b01474611fd05c3572e85a2c6890d'),
('bolmut', 'BMU-20261130-KZB9Q', '2', 'step-opened', '2026-11-30 03:09:58.719+00', '{"at":"2026-11-30T03:09:58.719Z","visit":{"place":"perintah","visit":1,"activity":"Kadis Kominfo mengeluarkan surat perintah pengembangan aplikasi kepada Bidang Aptika","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:09:58.719Z","clock":{"since":"2026-11-30T03:09:58.719Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x677cea82ca03f399b470ad73227ddefae3ca94e8cc07fef9a20d1e26da296a09'),
('bolmut', 'BMU-20261130-KZB9Q', '3', 'data-recorded', '2026-11-30 03:09:58.719+00', '{"at":"2026-11-30T03:09:58.719Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"form":"surat-perintah","data":{"namaAplikasi":"Contoh Nama aplikasi","perangkatDaerah":"Contoh Perangkat daerah yang memerlukan","uraian":"Contoh Uraian perintah"}}', E'\\xe83c27c7e0755c5b08fec0335cf4f7641d432fd9afd42c97f8641ede3822a58e'),
('bolmut', 'BMU-20261130-KZB9Q', '4', 'step-completed', '2026-11-30 03:09:58.719+00', '{"at":"2026-11-30T03:09:58.719Z","by":{"account":"kadis.bolmut","name":"Kadis Kominfo"},"actor":"kadis","place":"perintah","visit":1,"produced":["surat-perintah"],"checks":[],"used":0.0}', E'\\x513d4e84568b7ce43868f25424801aec5e700b765a9368ce1faad3979f967c43'),
('bolmut', 'BMU-20261130-KZB9Q', '5', 'step-opened', '2026-11-30 03:09:58.719+00', '{"at":"2026-11-30T03:09:58.719Z","visit":{"place":"periksa-daftar","visit":1,"activity":"Bidang Aptika memeriksa daftar kebutuhan aplikasi","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:58.719Z","clock":{"since":"2026-11-30T03:09:58.719Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x6cb04fafeeb1c60ac6619a0d45eb91b546b53f4d54c924ecdd811509d6399d1d'),
('bolmut', 'BMU-20261130-KZB9Q', '6', 'step-completed', '2026-11-30 03:09:58.777+00', '{"at":"2026-11-30T03:09:58.777Z","by":{"account":"kabid.bolmut","name":"Kabid Aptika"},"actor":"kabid","place":"periksa-daftar","visit":1,"branch":"belum","produced":[],"checks":[],"used":0.058000000}', E'\\x03f7471a89dbe41db9296afe47638a806a925b3dfcbf270e365796eb594d8892'),
('bolmut', 'BMU-20261130-KZB9Q', '7', 'step-opened', '2026-11-30 03:09:58.777+00', '{"at":"2026-11-30T03:09:58.777Z","visit":{"place":"usulkan","visit":1,"activity":"Membuat usulan kebutuhan aplikasi","stage":"OPEN","performers":["kasi-egov"],"openedAt":"2026-11-30T03:09:58.777Z","clock":{"since":"2026-11-30T03:09:58.777Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xcdcf2660c3433f2d79b79914fd537be1f3b57d6d4fa510a2693ce80228e9a04b'),
('bolmut', 'BMU-20261130-KZB9Q', '8', 'data-recorded', '2026-11-30 03:09:58.872+00', '{"at":"2026-11-30T03:09:58.872Z","by":{"account":"kasi-egov.bolmut","name":"Kasie e-Government"},"form":"usulan","data":{"usulan":"Contoh Usulan kebutuhan"}}', E'\\x058d900048995469b10604a1bb911fa74f0f45265b2a720882ceb711ac31c714'),
('bolmut', 'BMU-20261130-KZB9Q', '9', 'step-completed', '2026-11-30 03:09:58.872+00', '{"at":"2026-11-30T03:09:58.872Z","by":{"account":"kasi-egov.bolmut","name":"Kasie e-Government"},"actor":"kasi-egov","place":"usulkan","visit":1,"produced":["usulan-kebutuhan"],"checks":[],"used":0.095000000}', E'\\xf520f68e170a2053876505c3011a250db1b5b4c5af76044729f1e76d2189f194'),
('maluku-utara', 'MU-20261130-3X4QH', '1', 'case-opened', '2026-11-30 03:09:58.996+00', '{"at":"2026-11-30T03:09:58.996Z","by":{"name":""},"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"plugins":{"malut-rka":"1.0.0"}}', E'\\x1887113cf105c2ce365697e4d4df96720ef0a430b1380e78b766c12f9a461205'),
('maluku-utara', 'MU-20261130-3X4QH', '10', 'step-opened', '2026-11-30 03:09:59.592+00', '{"at":"2026-11-30T03:09:59.592Z","visit":{"place":"telaah","visit":1,"activity":"Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:09:59.592Z","due":"2026-11-30T04:15:00Z","clock":{"since":"2026-11-30T03:09:59.592Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:12:00Z","offset":-180.000000000,"tell":["kabid"]},{"id":"due","kind":"DUE","at":"2026-11-30T04:15:00Z","offset":0.0,"tell":["kabid"]}]}}', E'\\x094c76e678e2158fb031a95d8a8f1031cf65d4db89de3201bc04189c00092e98'),
('maluku-utara', 'MU-20261130-3X4QH', '11', 'data-recorded', '2026-11-30 03:10:00.536+00', '{"at":"2026-11-30T03:10:00.536Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"form":"disposisi-kabid","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\x1853459e8992cbd1897e33a86df7a3580f84bb843cb1aa2b54298d1194610861'),
('maluku-utara', 'MU-20261130-3X4QH', '12', 'step-completed', '2026-11-30 03:10:00.536+00', '{"at":"2026-11-30T03:10:00.536Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"actor":"kabid","place":"telaah","visit":1,"produced":["disposisi-kabid"],"checks":[],"used":0.0}', E'\\x95500dcae08113ef8492387a1ba3110bd6ea8cdec4f91e7d1e29ff5825cc47af'),
('maluku-utara', 'MU-20261130-3X4QH', '13', 'step-opened', '2026-11-30 03:10:00.536+00', '{"at":"2026-11-30T03:10:00.536Z","visit":{"place":"analisis","visit":1,"activity":"Menerima dan menganalisa surat permohonan untuk ditindaklanjuti dengan berkonsultasi dengan Kabid. TIK dan E_GOV serta berkoordinasi dengan OPD/Badan/Kec/Kel. yang memohon untuk dibahas secara teknis. Jika diterima maka penganggaran pembuatan aplikasi dilaksanakan tahun berikutnya. jika tidak, maka diberitahukan kepada OPD terkait.","stage":"OPEN","performers":["prakom"],"openedAt":"2026-11-30T03:10:00.536Z","due":"2026-11-30T05:00:00Z","clock":{"since":"2026-11-30T03:10:00.536Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:48:00Z","offset":-720.000000000,"tell":["prakom"]},{"id":"due","kind":"DUE","at":"2026-11-30T05:00:00Z","offset":0.0,"tell":["prakom"]}]}}', E'\\x91d7f416f95c45ad608badb5443132ba02f6b43fc09249142ac1de4e536555a4'),
('maluku-utara', 'MU-20261130-3X4QH', '14', 'data-recorded', '2026-11-30 03:10:00.732+00', '{"at":"2026-11-30T03:10:00.732Z","by":{"account":"prakom.maluku-utara","name":"JFT Pranata Komputer"},"form":"analisis","data":{"hasil":"Contoh Hasil analisis","tanggalKoordinasi":"2026-03-02","perkiraanAnggaran":3}}', E'\\x619b07b5d5bec5a8fa10c3095773366b1cb7fce360fc567816226f2fa311dc5e'),
('maluku-utara', 'MU-20261130-3X4QH', '15', 'step-completed', '2026-11-30 03:10:00.732+00', '{"at":"2026-11-30T03:10:00.732Z","by":{"account":"prakom.maluku-utara","name":"JFT Pranata Komputer"},"actor":"prakom","place":"analisis","visit":1,"branch":"diterima","produced":["hasil-analisis"],"checks":[],"used":0.0}', E'\\x9dfc53898b30c5e12a5e526b4daea2d421bb104049891399c9a16b0c4fbd7865'),
('maluku-utara', 'MU-20261130-3X4QH', '16', 'step-opened', '2026-11-30 03:10:00.732+00', '{"at":"2026-11-30T03:10:00.732Z","visit":{"place":"rencana-rka","visit":1,"activity":"Merencanakan anggaran aplikasi sebagai bahan rancangan RKA","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:10:00.732Z","clock":{"since":"2026-11-30T03:10:00.732Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xe6db81d74143ced5a80c1d96c778195518532b69801f4c0b277da9a673264d11'),
('maluku-utara', 'MU-20261130-3X4QH', '17', 'data-recorded', '2026-11-30 03:10:00.786+00', '{"at":"2026-11-30T03:10:00.786Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"form":"rka","data":{"tahunAnggaran":2025,"kegiatan":"Contoh Kegiatan atau subkegiatan","rincian":[{"kodeRekening":"0.0","uraian":"Contoh Uraian","volume":3,"satuan":"Contoh Satuan","hargaSatuan":3},{"kodeRekening":"0.0","uraian":"Contoh Uraian","volume":3,"satuan":"Contoh Satuan","hargaSatuan":3}]}}', E'\\x842f655552f5a88ddc17ebd90fb84e8dbabde6e315ebe0232b99bb223dbb9f0a'),
('maluku-utara', 'MU-20261130-3X4QH', '18', 'step-completed', '2026-11-30 03:10:00.786+00', '{"at":"2026-11-30T03:10:00.786Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"actor":"kabid","place":"rencana-rka","visit":1,"produced":[],"checks":[{"use":"malut-rka/budget-line","title":"Memeriksa kelengkapan dan jumlah rincian belanja","severity":"warning","outcome":"DONE","version":"1.0.0","findings":[{"rule":"B1","verdict":"PASSED","sentence":{"id":"Rincian belanja lengkap; jumlahnya Rp18.","en":"The budget lines are complete; their total is Rp18."},"evidence":[]},{"rule":"B2","verdict":"NEEDS_PERSON","sentence":{"id":"Ada kode rekening di luar daftar. Pastikan kodenya benar, atau minta admin menambahkannya.","en":"Some account codes are not in the list. Make sure that they are right, or ask an admin to add them."},"evidence":[{"id":"0.0","en":"0.0"}],"pointer":"/rka/rincian"},{"rule":"B3","verdict":"NEEDS_PERSON","sentence":{"id":"Tahun anggaran 2025 sudah berjalan atau lewat. Pastikan belanja ini masih dapat dianggarkan.","en":"The budget year 2025 has begun or is over. Make sure that this can still be budgeted."},"evidence":[],"pointer":"/rka/tahunAnggaran"},{"rule":"B4","verdict":"NEEDS_PERSON","sentence":{"id":"Jumlah rincian berbeda lebih dari 20 persen dari perkiraan anggaran (Rp18 : Rp3). Periksa volume dan harga satuannya.","en":"The total differs from the estimate by more than 20 percent (Rp18 : Rp3). Check volumes and prices."},"evidence":[],"pointer":"/rka/rincian"}]}],"used":0.0}', E'\\x3a99143c6cc1188c93116e8f46db76cf56c43ec36744621deee01652e0d42573'),
('maluku-utara', 'MU-20261130-3X4QH', '19', 'action-asked', '2026-11-30 03:10:00.786+00', '{"at":"2026-11-30T03:10:00.786Z","action":{"use":"malut-rka/draft","title":"Menyiapkan rancangan RKA dari rencana anggaran","place":"rencana-rka","visit":1}}', E'\\xc7b8d0d6a447b0fb705c6da476604fcb31514f0376059a5643253a9eb8b4d1d2'),
('maluku-utara', 'MU-20261130-3X4QH', '2', 'step-opened', '2026-11-30 03:09:58.996+00', '{"at":"2026-11-30T03:09:58.996Z","visit":{"place":"ajukan","visit":1,"activity":"Mengajukan permohonan pembuatan aplikasi dan melampirkan surat permohonan","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:09:58.996Z","clock":{"since":"2026-11-30T03:09:58.996Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xfc2cd7feaf43b677486402cdcb56dd653325cdba69aaa485e840ba236e1f0657'),
('maluku-utara', 'MU-20261130-3X4QH', '20', 'step-opened', '2026-11-30 03:10:00.786+00', '{"at":"2026-11-30T03:10:00.786Z","visit":{"place":"rka","visit":1,"activity":"Penganggaran aplikasi di setujui, selanjutnya direncanakan didalam RKA (rencana kerja anggaran)","stage":"WAITING","performers":["kabid"],"openedAt":"2026-11-30T03:10:00.786Z","clock":{},"awaiting":{"until":"2026-12-31T15:00:00Z"},"timers":[]}}', E'\\xc4e6fad7a66bfdde9549796e1a05f647ded2a3383dabc7cf7adcf357e8150dc5'),
('maluku-utara', 'MU-20261130-3X4QH', '21', 'wait-ended', '2026-11-30 03:10:00.895+00', '{"at":"2026-11-30T03:10:00.895Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"place":"rka","visit":1,"note":"Belum sesuai <b>arsitektur</b>"}', E'\\xfff9f3c85ce761b416591312f67679c8acb99b7a6e504e8d6e20e9b1d63d3480'),
('maluku-utara', 'MU-20261130-3X4QH', '22', 'clock-started', '2026-11-30 03:10:00.895+00', '{"at":"2026-11-30T03:10:00.895Z","place":"rka","visit":1,"due":"2026-11-30T05:00:00Z","calendar":"kantor-5-hari@4138c643d00f","timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:48:00Z","offset":-720.000000000,"tell":["kabid"]},{"id":"due","kind":"DUE","at":"2026-11-30T05:00:00Z","offset":0.0,"tell":["kabid"]}]}', E'\\x73a8bb93019c56941ae2d4c8a93f7b5387994f8d0d408ae6dc02b73b75f47f46'),
('maluku-utara', 'MU-20261130-3X4QH', '23', 'document-attached', '2026-11-30 03:10:01.008+00', '{"at":"2026-11-30T03:10:01.008Z","document":{"document":"rancangan-rka","content":"d5da1a6b-3d79-4762-9e48-2190cfa47e1e","fileName":"lembar.xlsx","mediaType":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","bytes":146,"sha256":"b9240b78f7ca1b0b5d49d534bea39414fe8fa0e127be92643f854aa42fe31733","attachedAt":"2026-11-30T03:10:01.006Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"}}}', E'\\x7245a0e932c26d19e20abf3b19511f38766e7c2e0034b95afa9133a05219a037'),
('maluku-utara', 'MU-20261130-3X4QH', '24', 'document-attached', '2026-11-30 03:10:01.192+00', '{"at":"2026-11-30T03:10:01.192Z","document":{"document":"rka","content":"a9468916-d094-439e-8359-c9a0e2a26563","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.188Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"}}}', E'\\x239aac46f843e5d89fb91031aecbdbaa0fc949b28c57db1745859a3b334665d3'),
('maluku-utara', 'MU-20261130-3X4QH', '25', 'data-recorded', '2026-11-30 03:10:01.264+00', '{"at":"2026-11-30T03:10:01.264Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"form":"penganggaran","data":{"tahunAnggaran":2025,"nilai":3}}', E'\\x889c3e8d10f001d2da795aded710fe50b5a2c95897d4212af5d08c0aaf9cdd5d'),
('maluku-utara', 'MU-20261130-3X4QH', '26', 'step-completed', '2026-11-30 03:10:01.264+00', '{"at":"2026-11-30T03:10:01.264Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"actor":"kabid","place":"rka","visit":1,"produced":["rka"],"checks":[],"used":0.0}', E'\\x87cbd018bbaa80c714c40afaf68f933ffb8de0eaed3115acde35ef8afdb1af41'),
('maluku-utara', 'MU-20261130-3X4QH', '27', 'case-ended', '2026-11-30 03:10:01.264+00', '{"at":"2026-11-30T03:10:01.264Z","ending":{"end":"selesai","kind":"COMPLETED","title":"Masuk rencana kerja anggaran","at":"2026-11-30T03:10:01.264Z"}}', E'\\xfa5665549089e09de499dbd76a80745d79d1fc74dc6666756aefde7035d561f4'),
('maluku-utara', 'MU-20261130-3X4QH', '28', 'document-attached', '2026-11-30 03:10:01.546+00', '{"at":"2026-11-30T03:10:01.546Z","document":{"document":"rancangan-rka","content":"027ac13b-e8e3-428d-a24e-649c6a3657f8","fileName":"rancangan-rka-2025-MU-20261130-3X4QH.xlsx","mediaType":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","bytes":4746,"sha256":"b7800b7ddef0ed44286202838d87cc68c1c785701e1389c6d3cd43bb55267783","attachedAt":"2026-11-30T03:10:01.497532085Z","by":{"account":"plugin:malut-rka/draft","name":"Rancangan RKA"}}}', E'\\xc9d0f51d95e573b3c3d76e08e9f2e8962879c283f12b614a57e128dccb933578'),
('maluku-utara', 'MU-20261130-3X4QH', '29', 'action-done', '2026-11-30 03:10:01.546+00', '{"at":"2026-11-30T03:10:01.546Z","action":{"use":"malut-rka/draft","title":"Menyiapkan rancangan RKA dari rencana anggaran","place":"rencana-rka","visit":1},"version":"1.0.0","sentence":{"id":"Rancangan RKA tahun 2025 sudah disusun, jumlahnya Rp18. Unduh, periksa, dan sesuaikan sebelum dipakai.","en":"The draft of the budget plan for 2025 is there; its total is Rp18. Download it, check it and adapt it before use."},"facts":[{"key":"budgetYear","label":{"id":"Tahun anggaran","en":"Budget year"},"value":"2025"},{"key":"total","label":{"id":"Jumlah rancangan","en":"Total of the draft"},"value":"Rp18"}]}', E'\\xa0e0ffb4f04bd34257596b2a1f138a61e2c38235828ab13d0e859005a73d0a0e'),
('maluku-utara', 'MU-20261130-3X4QH', '3', 'data-recorded', '2026-11-30 03:09:58.996+00', '{"at":"2026-11-30T03:09:58.996Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x4c7fdcddffa05891938e85cd6793455c3e360d4dad956790e8303fd62ca086c0'),
('maluku-utara', 'MU-20261130-3X4QH', '4', 'document-attached', '2026-11-30 03:09:59.164+00', '{"at":"2026-11-30T03:09:59.164Z","document":{"document":"surat-permohonan","content":"d1716093-ea8a-4790-896a-47d4ba6e6771","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:09:59.138Z","by":{"name":""}}}', E'\\xfe2cfff6033744dfccca67a386a479bcc59eb847e77882d422b68c0ffa1e1a4b'),
('maluku-utara', 'MU-20261130-3X4QH', '5', 'data-recorded', '2026-11-30 03:09:59.234+00', '{"at":"2026-11-30T03:09:59.234Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xcde6d7523b63a34f3d7d550f9ad435cf9df70a77591c4d4bfdecd4025b00a2ab'),
('maluku-utara', 'MU-20261130-3X4QH', '6', 'step-completed', '2026-11-30 03:09:59.234+00', '{"at":"2026-11-30T03:09:59.234Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan"],"checks":[],"used":0.0}', E'\\x86b8f31816b04d7c1e3fc48466ceabae587969fab2ba855728d957a8462689ef'),
('maluku-utara', 'MU-20261130-3X4QH', '7', 'step-opened', '2026-11-30 03:09:59.234+00', '{"at":"2026-11-30T03:09:59.234Z","visit":{"place":"disposisi-kadis","visit":1,"activity":"Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:09:59.234Z","clock":{"since":"2026-11-30T03:09:59.234Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xd0e29ba5b8f1379a49be2a77708aa8878ec6dd6ff2f15494e2d4c7b9770eb67e'),
('maluku-utara', 'MU-20261130-3X4QH', '8', 'data-recorded', '2026-11-30 03:09:59.592+00', '{"at":"2026-11-30T03:09:59.592Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"form":"disposisi-kadis","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\x8258c2b36cfabd0dff04f9f71522cee903a1e99ade6107cbb3626691477c2869'),
('maluku-utara', 'MU-20261130-3X4QH', '9', 'step-completed', '2026-11-30 03:09:59.592+00', '{"at":"2026-11-30T03:09:59.592Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"actor":"kadis","place":"disposisi-kadis","visit":1,"produced":["disposisi-kadis"],"checks":[],"used":0.0}', E'\\x5216500c3f2c924db05e59bc204827e406229ad2736cbe37596b8d5c91645750'),
('maluku-utara', 'MU-20261130-C9MS4', '1', 'case-opened', '2026-11-30 03:10:01.991+00', '{"at":"2026-11-30T03:10:01.991Z","by":{"name":""},"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"plugins":{"malut-rka":"1.0.0"}}', E'\\x5ee6ff2505eddd196dd6651976da0f4434e29ebca2da05881177b7d68eddcf9d'),
('maluku-utara', 'MU-20261130-C9MS4', '10', 'step-opened', '2026-11-30 03:10:02.317+00', '{"at":"2026-11-30T03:10:02.317Z","visit":{"place":"telaah","visit":1,"activity":"Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:10:02.317Z","due":"2026-11-30T04:15:00Z","clock":{"since":"2026-11-30T03:10:02.317Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:12:00Z","offset":-180.000000000,"tell":["kabid"]},{"id":"due","kind":"DUE","at":"2026-11-30T04:15:00Z","offset":0.0,"tell":["kabid"]}]}}', E'\\xfaf8ab0534b3ef13dd2dd694552a72ceb6e4827bf3c19913e3cb1fbcaadff622'),
('maluku-utara', 'MU-20261130-C9MS4', '11', 'data-recorded', '2026-11-30 03:10:02.344+00', '{"at":"2026-11-30T03:10:02.344Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"form":"disposisi-kabid","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\x590d4cd7b4b72e37a666de7c651e32ec18a1005e1b266dde159bba0fcdb9d346'),
('maluku-utara', 'MU-20261130-C9MS4', '12', 'step-completed', '2026-11-30 03:10:02.344+00', '{"at":"2026-11-30T03:10:02.344Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"actor":"kabid","place":"telaah","visit":1,"produced":["disposisi-kabid"],"checks":[],"used":0.0}', E'\\x745a92b219a53abacd37eb72d9c7b21b0504a2ec24b50b8dd2ef58bfa77b0353'),
('maluku-utara', 'MU-20261130-C9MS4', '13', 'step-opened', '2026-11-30 03:10:02.344+00', '{"at":"2026-11-30T03:10:02.344Z","visit":{"place":"analisis","visit":1,"activity":"Menerima dan menganalisa surat permohonan untuk ditindaklanjuti dengan berkonsultasi dengan Kabid. TIK dan E_GOV serta berkoordinasi dengan OPD/Badan/Kec/Kel. yang memohon untuk dibahas secara teknis. Jika diterima maka penganggaran pembuatan aplikasi dilaksanakan tahun berikutnya. jika tidak, maka diberitahukan kepada OPD terkait.","stage":"OPEN","performers":["prakom"],"openedAt":"2026-11-30T03:10:02.344Z","due":"2026-11-30T05:00:00Z","clock":{"since":"2026-11-30T03:10:02.344Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:48:00Z","offset":-720.000000000,"tell":["prakom"]},{"id":"due","kind":"DUE","at":"2026-11-30T05:00:00Z","offset":0.0,"tell":["prakom"]}]}}', E'\\xe0d6070eecc61e2a61d86122ccfd098563ec525f5e1b650d866ed5d56a97ee5d'),
('maluku-utara', 'MU-20261130-C9MS4', '14', 'data-recorded', '2026-11-30 03:10:02.379+00', '{"at":"2026-11-30T03:10:02.379Z","by":{"account":"prakom.maluku-utara","name":"JFT Pranata Komputer"},"form":"analisis","data":{"hasil":"Contoh Hasil analisis","tanggalKoordinasi":"2026-03-02","perkiraanAnggaran":3}}', E'\\x3a5b4e82b812a4e13292e42f56af5fde0b10b8c36eb2aac855ff668b246a2f31'),
('maluku-utara', 'MU-20261130-C9MS4', '15', 'step-completed', '2026-11-30 03:10:02.379+00', '{"at":"2026-11-30T03:10:02.379Z","by":{"account":"prakom.maluku-utara","name":"JFT Pranata Komputer"},"actor":"prakom","place":"analisis","visit":1,"branch":"tidak","note":"Belum sesuai <b>arsitektur</b>","produced":["hasil-analisis"],"checks":[],"used":0.0}', E'\\x6448628e88d4eb63241fc11943d855cffee9f7c34a8af88605e1402726932318'),
('maluku-utara', 'MU-20261130-C9MS4', '16', 'case-ended', '2026-11-30 03:10:02.379+00', '{"at":"2026-11-30T03:10:02.379Z","ending":{"end":"ditolak","kind":"REJECTED","title":"Permohonan tidak diterima","reason":"Belum sesuai <b>arsitektur</b>","at":"2026-11-30T03:10:02.379Z"}}', E'\\x9524716bcbfa45c3d513b317b40d742d0b4e04e6bde9781130359c78a789b3e1'),
('maluku-utara', 'MU-20261130-C9MS4', '2', 'step-opened', '2026-11-30 03:10:01.991+00', '{"at":"2026-11-30T03:10:01.991Z","visit":{"place":"ajukan","visit":1,"activity":"Mengajukan permohonan pembuatan aplikasi dan melampirkan surat permohonan","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:01.991Z","clock":{"since":"2026-11-30T03:10:01.991Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x83318d32dedb8236b25cae33ebb0df9b533f2f091317d847e9f5653e0f415d49'),
('maluku-utara', 'MU-20261130-C9MS4', '3', 'data-recorded', '2026-11-30 03:10:01.991+00', '{"at":"2026-11-30T03:10:01.991Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x90b28317a769157f8e8a3caa166940f2388988b2a4d835462481936631d3d985'),
('maluku-utara', 'MU-20261130-C9MS4', '4', 'document-attached', '2026-11-30 03:10:02.235+00', '{"at":"2026-11-30T03:10:02.235Z","document":{"document":"surat-permohonan","content":"40f6f029-5240-4cba-b5fd-34c7b47d397c","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:02.226Z","by":{"name":""}}}', E'\\x4dd948f7417d83e6eb48721e8ee81682a7a8861fa47856d4b1432253811424ac'),
('maluku-utara', 'MU-20261130-C9MS4', '5', 'data-recorded', '2026-11-30 03:10:02.29+00', '{"at":"2026-11-30T03:10:02.290Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xa9d06aa0a7eccafde185e69f11946f68bb3b3c6baac39f2d594549a130f1229c'),
('maluku-utara', 'MU-20261130-C9MS4', '6', 'step-completed', '2026-11-30 03:10:02.29+00', '{"at":"2026-11-30T03:10:02.290Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan"],"checks":[],"used":0.0}', E'\\x2c448f6778a10d4d2b51e234b7432572d84a28933de2e93b8b5069b394369e24'),
('maluku-utara', 'MU-20261130-C9MS4', '7', 'step-opened', '2026-11-30 03:10:02.29+00', '{"at":"2026-11-30T03:10:02.290Z","visit":{"place":"disposisi-kadis","visit":1,"activity":"Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:10:02.290Z","clock":{"since":"2026-11-30T03:10:02.290Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xc9f4cd6f27216f6fe1bc03e4b8b28801ec57f0f65e6165f7f9c0f50225a1a6cf'),
('maluku-utara', 'MU-20261130-C9MS4', '8', 'data-recorded', '2026-11-30 03:10:02.317+00', '{"at":"2026-11-30T03:10:02.317Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"form":"disposisi-kadis","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\xe07d937b295a87429b02001ea5f2464f6d0a1cbdab95942d0f0a65caea225d22'),
('maluku-utara', 'MU-20261130-C9MS4', '9', 'step-completed', '2026-11-30 03:10:02.317+00', '{"at":"2026-11-30T03:10:02.317Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"actor":"kadis","place":"disposisi-kadis","visit":1,"produced":["disposisi-kadis"],"checks":[],"used":0.0}', E'\\xa18314727a0272dfa5dacae16dda53d775a4f2d27bbf1ed344d53802d3e5e805'),
('maluku-utara', 'MU-20261130-MB0YS', '1', 'case-opened', '2026-11-30 03:10:01.355+00', '{"at":"2026-11-30T03:10:01.355Z","by":{"name":""},"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"plugins":{"malut-rka":"1.0.0"}}', E'\\xd107a0bd4cba0961d048c5a9ed53a0f5f0f0995f1097a9b67766e91d0ec47d45'),
('maluku-utara', 'MU-20261130-MB0YS', '10', 'step-opened', '2026-11-30 03:10:01.812+00', '{"at":"2026-11-30T03:10:01.812Z","visit":{"place":"telaah","visit":1,"activity":"Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.","stage":"OPEN","performers":["kabid"],"openedAt":"2026-11-30T03:10:01.812Z","due":"2026-11-30T04:15:00Z","clock":{"since":"2026-11-30T03:10:01.812Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T04:12:00Z","offset":-180.000000000,"tell":["kabid"]},{"id":"due","kind":"DUE","at":"2026-11-30T04:15:00Z","offset":0.0,"tell":["kabid"]}]}}', E'\\x0f5b2a746e6cc1452dc64c093f9c07640a949877e20609ebbdde2c99e5475b24'),
('maluku-utara', 'MU-20261130-MB0YS', '11', 'clock-stopped', '2026-11-30 03:10:05.773+00', '{"at":"2026-11-30T03:10:05.773Z","place":"telaah","visit":1,"charged":"kabid","used":0.0,"left":900.000000000}', E'\\xf71e668adb4068cd8d49766414d64fc58ac01f27006a7065e3d0ec952a484a09'),
('maluku-utara', 'MU-20261130-MB0YS', '12', 'step-paused', '2026-11-30 03:10:05.773+00', '{"at":"2026-11-30T03:10:05.773Z","by":{"account":"kabid.maluku-utara","name":"Kepala Bidang TIK dan E-Government"},"place":"telaah","visit":1,"reason":"Menunggu bagian hukum."}', E'\\xb86365eed8d2a716420c035e2929e5e022db9bbefe92cd79af969f1b7e8dadec'),
('maluku-utara', 'MU-20261130-MB0YS', '2', 'step-opened', '2026-11-30 03:10:01.355+00', '{"at":"2026-11-30T03:10:01.355Z","visit":{"place":"ajukan","visit":1,"activity":"Mengajukan permohonan pembuatan aplikasi dan melampirkan surat permohonan","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:01.355Z","clock":{"since":"2026-11-30T03:10:01.355Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x35bfe88863696ef9531a3ce4489ded504aa4299877a260d7093c8d4690fb2e32'),
('maluku-utara', 'MU-20261130-MB0YS', '3', 'data-recorded', '2026-11-30 03:10:01.355+00', '{"at":"2026-11-30T03:10:01.355Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xaeb6929c1c52d0716563b13f9727614a350d0494ba5bc5743c77258048a7181b'),
('maluku-utara', 'MU-20261130-MB0YS', '4', 'document-attached', '2026-11-30 03:10:01.761+00', '{"at":"2026-11-30T03:10:01.761Z","document":{"document":"surat-permohonan","content":"9184bb4b-50c2-45fb-8664-61cb8c411236","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.760Z","by":{"name":""}}}', E'\\x5062e9e7b522859573014517e7f53901c6e49211e68ff3f73e36af702c318061'),
('maluku-utara', 'MU-20261130-MB0YS', '5', 'data-recorded', '2026-11-30 03:10:01.778+00', '{"at":"2026-11-30T03:10:01.778Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x86eb4dcd8d68583850a99b36ea27533204a3023ee39108e7a8a868aac83d1c6a'),
('maluku-utara', 'MU-20261130-MB0YS', '6', 'step-completed', '2026-11-30 03:10:01.778+00', '{"at":"2026-11-30T03:10:01.778Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan"],"checks":[],"used":0.0}', E'\\x075188e014d5f9020c005068b7d14b41d064d1b3968deed6951b44211efadbff'),
('maluku-utara', 'MU-20261130-MB0YS', '7', 'step-opened', '2026-11-30 03:10:01.778+00', '{"at":"2026-11-30T03:10:01.778Z","visit":{"place":"disposisi-kadis","visit":1,"activity":"Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:10:01.778Z","clock":{"since":"2026-11-30T03:10:01.778Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xcab35d91967199da8510d48805a95ac0e6a593d10de1c037a3d5f014a0eecba5'),
('maluku-utara', 'MU-20261130-MB0YS', '8', 'data-recorded', '2026-11-30 03:10:01.812+00', '{"at":"2026-11-30T03:10:01.812Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"form":"disposisi-kadis","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\xc3e3956c7c1efabfd3e7e2b7378ab49ffdba586cfd3467dc9504c848c4c784b3'),
('maluku-utara', 'MU-20261130-MB0YS', '9', 'step-completed', '2026-11-30 03:10:01.812+00', '{"at":"2026-11-30T03:10:01.812Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"actor":"kadis","place":"disposisi-kadis","visit":1,"produced":["disposisi-kadis"],"checks":[],"used":0.0}', E'\\xe47fd96abe6921fbdf125768934b7afe1ba27d82c0849daee89f4f90799b5071'),
('maluku-utara', 'MU-20261130-V9KE7', '1', 'case-opened', '2026-11-30 03:10:01.856+00', '{"at":"2026-11-30T03:10:01.856Z","by":{"name":""},"sop":"maluku-utara/permohonan-pembuatan-aplikasi","versions":{"maluku-utara/permohonan-pembuatan-aplikasi":1},"applicant":{"name":"Contoh Nama instansi","email":"siti@contoh.go.id"},"plugins":{"malut-rka":"1.0.0"}}', E'\\xbd69b321c31a16421f043a7a38757342f56ab662b16464f1faa33e71981423b3'),
('maluku-utara', 'MU-20261130-V9KE7', '2', 'step-opened', '2026-11-30 03:10:01.856+00', '{"at":"2026-11-30T03:10:01.856Z","visit":{"place":"ajukan","visit":1,"activity":"Mengajukan permohonan pembuatan aplikasi dan melampirkan surat permohonan","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:01.856Z","clock":{"since":"2026-11-30T03:10:01.856Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xa456fc10ceb26bc973617123f9031f104b3bde8bdd442dc4397ffe6dc80d00cc'),
('maluku-utara', 'MU-20261130-V9KE7', '3', 'data-recorded', '2026-11-30 03:10:01.856+00', '{"at":"2026-11-30T03:10:01.856Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x55c9c44195bf1429deb81ed2f2a363a2b84440a6638d6f49f4a2bb59c1e065d9'),
('maluku-utara', 'MU-20261130-V9KE7', '4', 'document-attached', '2026-11-30 03:10:01.944+00', '{"at":"2026-11-30T03:10:01.944Z","document":{"document":"surat-permohonan","content":"25bc2859-bd70-4b4f-a1db-1647721bb8ea","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:01.942Z","by":{"name":""}}}', E'\\x06be3ead1e75d9e46362b7ee2280971ba656b7bd948b7b8c2509786cab00866d'),
('maluku-utara', 'MU-20261130-V9KE7', '5', 'data-recorded', '2026-11-30 03:10:01.963+00', '{"at":"2026-11-30T03:10:01.963Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama instansi","jenis":"pembuatan","namaAplikasi":"Contoh Nama aplikasi","aplikasiSaatIni":"Contoh Alamat atau nama aplikasi yang sudah ada","kebutuhan":"Contoh Untuk apa aplikasi ini","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x538ce26edf7123bf451b20298b2d0832c391a324aae4214c78f5838d2a326642'),
('maluku-utara', 'MU-20261130-V9KE7', '6', 'step-completed', '2026-11-30 03:10:01.963+00', '{"at":"2026-11-30T03:10:01.963Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan"],"checks":[],"used":0.0}', E'\\xf2c6f7c2a57482f1a2a61165fdfc9be843fb80e322aab88b483ecbd9736759b3'),
('maluku-utara', 'MU-20261130-V9KE7', '7', 'step-opened', '2026-11-30 03:10:01.963+00', '{"at":"2026-11-30T03:10:01.963Z","visit":{"place":"disposisi-kadis","visit":1,"activity":"Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV","stage":"OPEN","performers":["kadis"],"openedAt":"2026-11-30T03:10:01.963Z","clock":{"since":"2026-11-30T03:10:01.963Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x9fe51e73f72d70e3290c1fc902a882c5a83b130f938068516c57ae80b72a44b8'),
('maluku-utara', 'MU-20261130-V9KE7', '8', 'step-claimed', '2026-11-30 03:10:05.914+00', '{"at":"2026-11-30T03:10:05.914Z","by":{"account":"kadis.maluku-utara","name":"Kepala Dinas"},"place":"disposisi-kadis","visit":1}', E'\\x68af7b7e344910a1fdacc76e63dbe56682af7e63663069c7713584c00067dca6'),
('tarakan', 'TRK-20261130-8XKR5', '1', 'case-opened', '2026-11-30 03:10:03.659+00', '{"at":"2026-11-30T03:10:03.659Z","by":{"name":""},"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"plugins":{"tarakan-agenda":"1.0.0"}}', E'\\x9dd6ef8ce7bf11e6ce43f951b5fd891654d9d3c51ab7f8a13773392a7d8f0e3f'),
('tarakan', 'TRK-20261130-8XKR5', '10', 'step-completed', '2026-11-30 03:10:03.86+00', '{"at":"2026-11-30T03:10:03.860Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"actor":"bagian-umum","place":"agenda","visit":1,"produced":["dokumen-elektronik","lembar-disposisi"],"checks":[],"used":0.078000000}', E'\\xe3d3f8fd1af5d7aad19a20fa1adb0e57599ef1ea6c0045e99dff7d154c24e4b7'),
('tarakan', 'TRK-20261130-8XKR5', '11', 'action-asked', '2026-11-30 03:10:03.86+00', '{"at":"2026-11-30T03:10:03.860Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1}}', E'\\x9336f571f24fc2b2adf1bc5ffc55a62263d805e4603d6dae80e3c8b6be6ff022'),
('tarakan', 'TRK-20261130-8XKR5', '12', 'step-opened', '2026-11-30 03:10:03.86+00', '{"at":"2026-11-30T03:10:03.860Z","visit":{"place":"disposisi","visit":1,"activity":"Disposisi Kepala DKISP ke Bagian Aplikasi Informatika","stage":"OPEN","performers":["kepala"],"openedAt":"2026-11-30T03:10:03.860Z","due":"2026-11-30T03:12:03.860Z","clock":{"since":"2026-11-30T03:10:03.860Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:11:39.860Z","offset":-24.000000000,"tell":["kepala"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:12:03.860Z","offset":0.0,"tell":["kepala"]}]}}', E'\\xcc13f92716a11baf0e8cedee41cc1aa3f0652bb67fe337766b6078012de45c03'),
('tarakan', 'TRK-20261130-8XKR5', '13', 'data-recorded', '2026-11-30 03:10:03.934+00', '{"at":"2026-11-30T03:10:03.934Z","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"form":"disposisi","data":{"isi":"Contoh Isi disposisi","sifat":"Biasa"}}', E'\\xa869eba81ecd112c8058546d832f52b2deff830f0b14a12edb3945b25331f2e8'),
('tarakan', 'TRK-20261130-8XKR5', '14', 'step-completed', '2026-11-30 03:10:03.934+00', '{"at":"2026-11-30T03:10:03.934Z","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"actor":"kepala","place":"disposisi","visit":1,"produced":["surat-terdisposisi"],"checks":[],"used":0.074000000}', E'\\xd7e0f0fb70fbf44102575f9e09a4bd7932a59cde04f8329eb7ce247b56f58bf6'),
('tarakan', 'TRK-20261130-8XKR5', '15', 'step-opened', '2026-11-30 03:10:03.934+00', '{"at":"2026-11-30T03:10:03.934Z","visit":{"place":"kaji","visit":1,"activity":"Kabid Aplikasi Informatika melakukan pengkajian bersama Sub Koordinator","stage":"OPEN","performers":["bidang-aplikasi"],"openedAt":"2026-11-30T03:10:03.934Z","due":"2026-11-30T03:35:03.934Z","clock":{"since":"2026-11-30T03:10:03.934Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:30:03.934Z","offset":-300.000000000,"tell":["bidang-aplikasi"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:35:03.934Z","offset":0.0,"tell":["bidang-aplikasi"]}]}}', E'\\xd63112be299fd9a58343ec2b3bd47c75d30609aec7ed002ebbf8d1f227b0fa23'),
('tarakan', 'TRK-20261130-8XKR5', '16', 'document-attached', '2026-11-30 03:10:04.137+00', '{"at":"2026-11-30T03:10:04.137Z","document":{"document":"lembar-disposisi-cetak","content":"0cafcb60-5586-4922-8912-c9611fb53e1d","fileName":"lembar-disposisi-2026-3.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2728,"sha256":"f86d1f8a70da4cd13c01ae6280f886e4eb1d71f02791fcda044d7701e17ed7f4","attachedAt":"2026-11-30T03:10:04.134627011Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}}', E'\\x9dc3ccdffa102c4422e185161f7a858df96728579265e94fc5058ad76c5f51ac'),
('tarakan', 'TRK-20261130-8XKR5', '17', 'action-done', '2026-11-30 03:10:04.137+00', '{"at":"2026-11-30T03:10:04.137Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1},"version":"1.0.0","sentence":{"id":"Surat diagendakan dengan nomor Contoh Kode klasifikasi arsip/003/DKISP/XI/2026. Lembar disposisinya ada pada dokumen permohonan.","en":"The letter is in the agenda as Contoh Kode klasifikasi arsip/003/DKISP/XI/2026. Its disposition sheet is among the documents."},"facts":[{"key":"agendaNumber","label":{"id":"Nomor agenda","en":"Agenda number"},"value":"Contoh Kode klasifikasi arsip/003/DKISP/XI/2026"},{"key":"sequence","label":{"id":"Nomor urut","en":"Sequence"},"value":"3"},{"key":"year","label":{"id":"Tahun agenda","en":"Year of the agenda"},"value":"2026"},{"key":"receivedOn","label":{"id":"Diterima tanggal","en":"Received on"},"value":"2026-11-30"}]}', E'\\x06cca044a171229713e1d1b9e7c4fc9d85541bbd6cbf0d62993531e9bdc84024'),
('tarakan', 'TRK-20261130-8XKR5', '18', 'data-recorded', '2026-11-30 03:10:04.552+00', '{"at":"2026-11-30T03:10:04.552Z","by":{"account":"bidang-aplikasi.tarakan","name":"Bidang Aplikasi"},"form":"kajian","data":{"hasil":"Contoh Hasil pengkajian","jenisAplikasi":"Aplikasi umum"}}', E'\\x436fff9911b578bf440ff09f06ec4af6b7d07225f9399faa4ed33ba377e02738'),
('tarakan', 'TRK-20261130-8XKR5', '19', 'step-completed', '2026-11-30 03:10:04.552+00', '{"at":"2026-11-30T03:10:04.552Z","by":{"account":"bidang-aplikasi.tarakan","name":"Bidang Aplikasi"},"actor":"bidang-aplikasi","place":"kaji","visit":1,"produced":["data-tindak-lanjut"],"checks":[],"used":0.618000000}', E'\\x1d8ecbb047cc314597bdfccbc59efba551823794877fd753cc05566743ed76e2'),
('tarakan', 'TRK-20261130-8XKR5', '2', 'step-opened', '2026-11-30 03:10:03.659+00', '{"at":"2026-11-30T03:10:03.659Z","visit":{"place":"ajukan","visit":1,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:03.659Z","clock":{"since":"2026-11-30T03:10:03.659Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x9d08b19fb80f38cbc57d8656c7d79fa1871d8fa3041aebed8af1c25beaa40680'),
('tarakan', 'TRK-20261130-8XKR5', '20', 'step-opened', '2026-11-30 03:10:04.552+00', '{"at":"2026-11-30T03:10:04.552Z","visit":{"place":"putuskan","visit":1,"activity":"Pengadaan aplikasi dise-tujuan/dapat dilaksanakan atau tidak","stage":"OPEN","performers":["bidang-aplikasi"],"openedAt":"2026-11-30T03:10:04.552Z","due":"2026-11-30T03:40:04.552Z","clock":{"since":"2026-11-30T03:10:04.552Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:34:04.552Z","offset":-360.000000000,"tell":["bidang-aplikasi"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:40:04.552Z","offset":0.0,"tell":["bidang-aplikasi"]}]}}', E'\\xb982b4655d368441a2a3f1a46fea2b0d498bae23a809d16e09d008aa95d8015b'),
('tarakan', 'TRK-20261130-8XKR5', '21', 'clock-stopped', '2026-11-30 03:10:06.738+00', '{"at":"2026-11-30T03:10:06.738Z","place":"putuskan","visit":1,"charged":"bidang-aplikasi","used":2.186000000,"left":1797.814000000}', E'\\xb9c067e28e398ea25c7039a2aecc7f26d38910378ed285e16d607ed115bc417c'),
('tarakan', 'TRK-20261130-8XKR5', '22', 'step-paused', '2026-11-30 03:10:06.738+00', '{"at":"2026-11-30T03:10:06.738Z","by":{"account":"bidang-aplikasi.tarakan","name":"Bidang Aplikasi"},"place":"putuskan","visit":1,"reason":"Rapat."}', E'\\x0e07927e0fd4d69bc77e3917225cbf8c1e16b53b1fdd730deeaf661242bd20f7'),
('tarakan', 'TRK-20261130-8XKR5', '23', 'step-resumed', '2026-11-30 03:10:06.758+00', '{"at":"2026-11-30T03:10:06.758Z","by":{"account":"bidang-aplikasi.tarakan","name":"Bidang Aplikasi"},"place":"putuskan","visit":1}', E'\\xf22a43cbccf61a64bb1c58aae3fff81dcf434ce6da185ce60a41b0ced0112318'),
('tarakan', 'TRK-20261130-8XKR5', '24', 'clock-started', '2026-11-30 03:10:06.758+00', '{"at":"2026-11-30T03:10:06.758Z","place":"putuskan","visit":1,"due":"2026-11-30T03:40:04.572Z","calendar":"kantor-5-hari@4138c643d00f","timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:34:04.572Z","offset":-360.000000000,"tell":["bidang-aplikasi"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:40:04.572Z","offset":0.0,"tell":["bidang-aplikasi"]}]}', E'\\xd7836920fb64616df50ea9befceb27d55f6ae53123b780fe9b22f75506518f55'),
('tarakan', 'TRK-20261130-8XKR5', '3', 'data-recorded', '2026-11-30 03:10:03.659+00', '{"at":"2026-11-30T03:10:03.659Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xd6c73dd26c5e76cfb318a57f696e45f7c08ef30b1c59145a62bdd60ad1a447eb'),
('tarakan', 'TRK-20261130-8XKR5', '4', 'document-attached', '2026-11-30 03:10:03.758+00', '{"at":"2026-11-30T03:10:03.758Z","document":{"document":"surat-permohonan","content":"4cd54776-5883-40bc-8909-d50d26f5efaa","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.757Z","by":{"name":""}}}', E'\\x2f530eb7073ba34c12a036bc2d83024786f32ec0e82e9d735435cc0902046060'),
('tarakan', 'TRK-20261130-8XKR5', '5', 'data-recorded', '2026-11-30 03:10:03.782+00', '{"at":"2026-11-30T03:10:03.782Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x0f12a66401820743a0859670b59b9084d4999235a5336b5b9848b444c962bdf9'),
('tarakan', 'TRK-20261130-8XKR5', '6', 'step-completed', '2026-11-30 03:10:03.782+00', '{"at":"2026-11-30T03:10:03.782Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi"],"checks":[],"used":0.123000000}', E'\\xde29fd88da017432bc4851e3c9a179b9c1b4f1874cbc5d1e6139eb4146903c43'),
('tarakan', 'TRK-20261130-8XKR5', '7', 'step-opened', '2026-11-30 03:10:03.782+00', '{"at":"2026-11-30T03:10:03.782Z","visit":{"place":"agenda","visit":1,"activity":"Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi","stage":"OPEN","performers":["bagian-umum"],"openedAt":"2026-11-30T03:10:03.782Z","due":"2026-11-30T03:13:03.782Z","clock":{"since":"2026-11-30T03:10:03.782Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:12:27.782Z","offset":-36.000000000,"tell":["bagian-umum"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:13:03.782Z","offset":0.0,"tell":["bagian-umum"]}]}}', E'\\xbbe9104550da4be0717238f0242d19a87846683edbd2c82a91b8ba8f7ab91ed9'),
('tarakan', 'TRK-20261130-8XKR5', '8', 'document-attached', '2026-11-30 03:10:03.838+00', '{"at":"2026-11-30T03:10:03.838Z","document":{"document":"lembar-disposisi-cetak","content":"dd328bff-c4ef-49b2-885f-8d20545e1d01","fileName":"naskah.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":150,"sha256":"b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052","attachedAt":"2026-11-30T03:10:03.835Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"}}}', E'\\x4ea1eacf634fcef8c7edf262ff618f5a17c55a062251114231631a3b272f1985'),
('tarakan', 'TRK-20261130-8XKR5', '9', 'data-recorded', '2026-11-30 03:10:03.86+00', '{"at":"2026-11-30T03:10:03.860Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"form":"agenda","data":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"}}', E'\\x7e8c3f589b4ebf9b90cd70474f45d8336640c07c55fb7a7922cbd152faff139c'),
('tarakan', 'TRK-20261130-BZVQ4', '1', 'case-opened', '2026-11-30 03:10:03.079+00', '{"at":"2026-11-30T03:10:03.079Z","by":{"name":""},"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"plugins":{"tarakan-agenda":"1.0.0"}}', E'\\x9c661c2d60b6e8efba85806e4d1ccd8a49d113e1aa43412e7669d69b5664990e'),
('tarakan', 'TRK-20261130-BZVQ4', '10', 'step-completed', '2026-11-30 03:10:03.367+00', '{"at":"2026-11-30T03:10:03.367Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"actor":"bagian-umum","place":"agenda","visit":1,"produced":["dokumen-elektronik","lembar-disposisi"],"checks":[],"used":0.120000000}', E'\\x606470a9285bb30d16d1f5b352c2f24ca5bcb01da7be32c763db93f2692a56ec'),
('tarakan', 'TRK-20261130-BZVQ4', '11', 'action-asked', '2026-11-30 03:10:03.367+00', '{"at":"2026-11-30T03:10:03.367Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1}}', E'\\x3f02a47b64b4b7be3071f089e590b8f36e323c68b5844ab21f3c762d786e4cdc'),
('tarakan', 'TRK-20261130-BZVQ4', '12', 'step-opened', '2026-11-30 03:10:03.367+00', '{"at":"2026-11-30T03:10:03.367Z","visit":{"place":"disposisi","visit":1,"activity":"Disposisi Kepala DKISP ke Bagian Aplikasi Informatika","stage":"OPEN","performers":["kepala"],"openedAt":"2026-11-30T03:10:03.367Z","due":"2026-11-30T03:12:03.367Z","clock":{"since":"2026-11-30T03:10:03.367Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:11:39.367Z","offset":-24.000000000,"tell":["kepala"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:12:03.367Z","offset":0.0,"tell":["kepala"]}]}}', E'\\x4d1201e4b4244328e5cee9da59ff26c325b5c44ee71b12bd77e647e4a2ee9ec3'),
('tarakan', 'TRK-20261130-BZVQ4', '13', 'document-attached', '2026-11-30 03:10:03.517+00', '{"at":"2026-11-30T03:10:03.517Z","document":{"document":"lembar-disposisi-cetak","content":"b30be4b8-fcc8-46d1-b246-404993486403","fileName":"lembar-disposisi-2026-2.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2730,"sha256":"48a786c31090395a811062988d1d5f3e59a540b378801d4ef2fceabf1e9edd36","attachedAt":"2026-11-30T03:10:03.505614454Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}}', E'\\xc14cd20459db1993383a1b0585c3d2109c0cdc9c0a3c6bfb6fc57f6eababb2d0'),
('tarakan', 'TRK-20261130-BZVQ4', '14', 'action-done', '2026-11-30 03:10:03.517+00', '{"at":"2026-11-30T03:10:03.517Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1},"version":"1.0.0","sentence":{"id":"Surat diagendakan dengan nomor Contoh Kode klasifikasi arsip/002/DKISP/XI/2026. Lembar disposisinya ada pada dokumen permohonan.","en":"The letter is in the agenda as Contoh Kode klasifikasi arsip/002/DKISP/XI/2026. Its disposition sheet is among the documents."},"facts":[{"key":"agendaNumber","label":{"id":"Nomor agenda","en":"Agenda number"},"value":"Contoh Kode klasifikasi arsip/002/DKISP/XI/2026"},{"key":"sequence","label":{"id":"Nomor urut","en":"Sequence"},"value":"2"},{"key":"year","label":{"id":"Tahun agenda","en":"Year of the agenda"},"value":"2026"},{"key":"receivedOn","label":{"id":"Diterima tanggal","en":"Received on"},"value":"2026-11-30"}]}', E'\\x2b68e0a88db563ce184bde8fe15327c8c960a7c390f2517926cc3a6176d4f9b6'),
('tarakan', 'TRK-20261130-BZVQ4', '15', 'comment-added', '2026-11-30 03:10:06.542+00', '{"at":"2026-11-30T03:10:06.542Z","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"actor":"kepala","text":"Sudah saya lihat.","audience":"INTERNAL"}', E'\\x2d0d09d1f9c4e4dd6b52d4b9c74e3d0122a04f24196c30d42d05571dadbc011e'),
('tarakan', 'TRK-20261130-BZVQ4', '2', 'step-opened', '2026-11-30 03:10:03.079+00', '{"at":"2026-11-30T03:10:03.079Z","visit":{"place":"ajukan","visit":1,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:03.079Z","clock":{"since":"2026-11-30T03:10:03.079Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xc2a92037d9905344e7b9986d7d2697b38b464ef525ac50381c04bdd31a5ae38d'),
('tarakan', 'TRK-20261130-BZVQ4', '3', 'data-recorded', '2026-11-30 03:10:03.079+00', '{"at":"2026-11-30T03:10:03.079Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x381b6ba9e90993158e48465658177ee614ae30c5ff39fc181e24834b99061134'),
('tarakan', 'TRK-20261130-BZVQ4', '4', 'document-attached', '2026-11-30 03:10:03.225+00', '{"at":"2026-11-30T03:10:03.225Z","document":{"document":"surat-permohonan","content":"f305ddd2-97a4-4acf-83d5-5d7a4689ba2d","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.222Z","by":{"name":""}}}', E'\\x76def02158d7f9d549c94a5a65d21d69475b6aa19ba899c6a7b468b2e831549a'),
('tarakan', 'TRK-20261130-BZVQ4', '5', 'data-recorded', '2026-11-30 03:10:03.247+00', '{"at":"2026-11-30T03:10:03.247Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xef4b5574ba130eb6850ab3d6295ff8d95ca319557a51f00e79754e82daa4a020'),
('tarakan', 'TRK-20261130-BZVQ4', '6', 'step-completed', '2026-11-30 03:10:03.247+00', '{"at":"2026-11-30T03:10:03.247Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi"],"checks":[],"used":0.168000000}', E'\\x9af0904107cfe7ab040a0f87a64336dd2caa020ba4c0e9b3a607c6f3828e4149'),
('tarakan', 'TRK-20261130-BZVQ4', '7', 'step-opened', '2026-11-30 03:10:03.247+00', '{"at":"2026-11-30T03:10:03.247Z","visit":{"place":"agenda","visit":1,"activity":"Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi","stage":"OPEN","performers":["bagian-umum"],"openedAt":"2026-11-30T03:10:03.247Z","due":"2026-11-30T03:13:03.247Z","clock":{"since":"2026-11-30T03:10:03.247Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:12:27.247Z","offset":-36.000000000,"tell":["bagian-umum"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:13:03.247Z","offset":0.0,"tell":["bagian-umum"]}]}}', E'\\x057543b9cd4e3c73b4b72ac57f06be51d1300e3744ec6a6e0d475caa171b25bb'),
('tarakan', 'TRK-20261130-BZVQ4', '8', 'document-attached', '2026-11-30 03:10:03.319+00', '{"at":"2026-11-30T03:10:03.319Z","document":{"document":"lembar-disposisi-cetak","content":"503207ef-c9d5-4cab-8eb2-7038455fc884","fileName":"naskah.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":150,"sha256":"b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052","attachedAt":"2026-11-30T03:10:03.318Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"}}}', E'\\xf7f7fa4f7f12f3b62b10f8ba963014020ba9e1cb7475475a667e0e197a124d88'),
('tarakan', 'TRK-20261130-BZVQ4', '9', 'data-recorded', '2026-11-30 03:10:03.367+00', '{"at":"2026-11-30T03:10:03.367Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"form":"agenda","data":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"}}', E'\\x62bcf323af4f1802927d5a05dafaaede46163887fd0ce45632272d2acf0f3d6b'),
('tarakan', 'TRK-20261130-EVTF2', '1', 'case-opened', '2026-11-30 03:10:02.407+00', '{"at":"2026-11-30T03:10:02.407Z","by":{"name":""},"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"plugins":{"tarakan-agenda":"1.0.0"}}', E'\\x588861e5a409b2a329ffe6e32e1b35efc14479580fa8fbe37ca5428fe3235639'),
('tarakan', 'TRK-20261130-EVTF2', '10', 'step-completed', '2026-11-30 03:10:02.684+00', '{"at":"2026-11-30T03:10:02.684Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"actor":"bagian-umum","place":"agenda","visit":1,"produced":["dokumen-elektronik","lembar-disposisi"],"checks":[],"used":0.163000000}', E'\\x572b03a4e7f5a77cf3fd2645b89971ae671aedc75e08708535b26316438f9059'),
('tarakan', 'TRK-20261130-EVTF2', '11', 'action-asked', '2026-11-30 03:10:02.684+00', '{"at":"2026-11-30T03:10:02.684Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1}}', E'\\xc6af4dd93f15b3254134bea5fb60d0e2b8b3703660f723299693421e05b3e3fa'),
('tarakan', 'TRK-20261130-EVTF2', '12', 'step-opened', '2026-11-30 03:10:02.684+00', '{"at":"2026-11-30T03:10:02.684Z","visit":{"place":"disposisi","visit":1,"activity":"Disposisi Kepala DKISP ke Bagian Aplikasi Informatika","stage":"OPEN","performers":["kepala"],"openedAt":"2026-11-30T03:10:02.684Z","due":"2026-11-30T03:12:02.684Z","clock":{"since":"2026-11-30T03:10:02.684Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:11:38.684Z","offset":-24.000000000,"tell":["kepala"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:12:02.684Z","offset":0.0,"tell":["kepala"]}]}}', E'\\x9b8ef9e9f52c110b63ab022bec3527de1d4fb1fcd4681ce758957b9f46cc6bb9'),
('tarakan', 'TRK-20261130-EVTF2', '13', 'document-attached', '2026-11-30 03:10:03.025+00', '{"at":"2026-11-30T03:10:03.025Z","document":{"document":"lembar-disposisi-cetak","content":"49edbb5e-4c54-4669-ba30-8fbce84735b2","fileName":"lembar-disposisi-2026-1.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":2729,"sha256":"17240ed13507ddbaca40456d91a77e7e6d3748e7988fdb484c152cad826bf095","attachedAt":"2026-11-30T03:10:03.006604992Z","by":{"account":"plugin:tarakan-agenda/register-letter","name":"Agenda surat dan KAK"}}}', E'\\x26abda60c56bf5ca5d88645b2b2070e87e26e2d41ff1d3c670229b063957df50'),
('tarakan', 'TRK-20261130-EVTF2', '14', 'action-done', '2026-11-30 03:10:03.025+00', '{"at":"2026-11-30T03:10:03.025Z","action":{"use":"tarakan-agenda/register-letter","title":"Memberi nomor agenda surat dan menyusun lembar disposisi","place":"agenda","visit":1},"version":"1.0.0","sentence":{"id":"Surat diagendakan dengan nomor Contoh Kode klasifikasi arsip/001/DKISP/XI/2026. Lembar disposisinya ada pada dokumen permohonan.","en":"The letter is in the agenda as Contoh Kode klasifikasi arsip/001/DKISP/XI/2026. Its disposition sheet is among the documents."},"facts":[{"key":"agendaNumber","label":{"id":"Nomor agenda","en":"Agenda number"},"value":"Contoh Kode klasifikasi arsip/001/DKISP/XI/2026"},{"key":"sequence","label":{"id":"Nomor urut","en":"Sequence"},"value":"1"},{"key":"year","label":{"id":"Tahun agenda","en":"Year of the agenda"},"value":"2026"},{"key":"receivedOn","label":{"id":"Diterima tanggal","en":"Received on"},"value":"2026-11-30"}]}', E'\\xcd6259adeb34631f962c3c77d66e0f06330f2792a49a7ca130fd7ce380c74f39'),
('tarakan', 'TRK-20261130-EVTF2', '15', 'clock-stopped', '2026-11-30 03:10:05.979+00', '{"at":"2026-11-30T03:10:05.979Z","place":"disposisi","visit":1,"charged":"kepala","used":3.295000000,"left":116.705000000}', E'\\xc8c160a38beacd34d72e9aae200306c0bc2e6c1a6dbe49b907c5a7dd68086c5d'),
('tarakan', 'TRK-20261130-EVTF2', '16', 'step-returned', '2026-11-30 03:10:05.979+00', '{"at":"2026-11-30T03:10:05.979Z","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"actor":"kepala","place":"disposisi","visit":1,"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"permohonan","name":"namaOpd","remark":"Mohon diperbaiki."}]}', E'\\x55ee31c84efeef33f4bccef2a132b638fe6d41265348caed6be6e5f7b619f0fe'),
('tarakan', 'TRK-20261130-EVTF2', '17', 'step-opened', '2026-11-30 03:10:05.979+00', '{"at":"2026-11-30T03:10:05.979Z","visit":{"place":"ajukan","visit":2,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:05.979Z","clock":{"since":"2026-11-30T03:10:05.979Z","calendar":"kantor-5-hari@4138c643d00f"},"correction":{"asker":"disposisi","by":{"account":"kepala.tarakan","name":"Kepala DKISP"},"note":"Belum lengkap.","marks":[{"kind":"FIELD","form":"permohonan","name":"namaOpd","remark":"Mohon diperbaiki."}],"files":{}},"timers":[]}}', E'\\x9b22e96751445b743306fbe081063c460a96bbf0dab30a2d8b5f9bad2738e9a1'),
('tarakan', 'TRK-20261130-EVTF2', '2', 'step-opened', '2026-11-30 03:10:02.407+00', '{"at":"2026-11-30T03:10:02.407Z","visit":{"place":"ajukan","visit":1,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:02.407Z","clock":{"since":"2026-11-30T03:10:02.407Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\x5aefa96feb4210769d6a0fb4f17a30ec8e5a1949decfdf349b5ba13524eec634'),
('tarakan', 'TRK-20261130-EVTF2', '3', 'data-recorded', '2026-11-30 03:10:02.407+00', '{"at":"2026-11-30T03:10:02.407Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x014e1b5cdfe0e9dc3b80f7673a0c63dd35a2ab6322207739e64383c20704e93c'),
('tarakan', 'TRK-20261130-EVTF2', '4', 'document-attached', '2026-11-30 03:10:02.498+00', '{"at":"2026-11-30T03:10:02.498Z","document":{"document":"surat-permohonan","content":"08d00276-0f61-42c9-8149-3c5e3e24b807","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:02.496Z","by":{"name":""}}}', E'\\xbebb9439ad5676b56347be7610e0991d0eee2e92c78bf008e66e7d9975b7b287'),
('tarakan', 'TRK-20261130-EVTF2', '5', 'data-recorded', '2026-11-30 03:10:02.521+00', '{"at":"2026-11-30T03:10:02.521Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x3a700ec66e9dd04a9bfc60ae59a6e449c2dbaade4217307fd79d0c64748ee4fa'),
('tarakan', 'TRK-20261130-EVTF2', '6', 'step-completed', '2026-11-30 03:10:02.521+00', '{"at":"2026-11-30T03:10:02.521Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi"],"checks":[],"used":0.114000000}', E'\\x45528046e38b1e79598f3c7085f36686f8aaefe0c302a572b7fdb01f2c6fb041'),
('tarakan', 'TRK-20261130-EVTF2', '7', 'step-opened', '2026-11-30 03:10:02.521+00', '{"at":"2026-11-30T03:10:02.521Z","visit":{"place":"agenda","visit":1,"activity":"Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi","stage":"OPEN","performers":["bagian-umum"],"openedAt":"2026-11-30T03:10:02.521Z","due":"2026-11-30T03:13:02.521Z","clock":{"since":"2026-11-30T03:10:02.521Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:12:26.521Z","offset":-36.000000000,"tell":["bagian-umum"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:13:02.521Z","offset":0.0,"tell":["bagian-umum"]}]}}', E'\\x81d5e601b37331e92b916d2a102f5c8a3bd3ef2e364a9e8ce21e05d3b9db6b72'),
('tarakan', 'TRK-20261130-EVTF2', '8', 'document-attached', '2026-11-30 03:10:02.668+00', '{"at":"2026-11-30T03:10:02.668Z","document":{"document":"lembar-disposisi-cetak","content":"7a2e7298-85d5-4734-8bf3-a7d1491d79f2","fileName":"naskah.docx","mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":150,"sha256":"b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052","attachedAt":"2026-11-30T03:10:02.665Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"}}}', E'\\x3f0b4b19af228737b23852e91e99458e0e355e12e629ef7d8caddf03d2a55ad8'),
('tarakan', 'TRK-20261130-EVTF2', '9', 'data-recorded', '2026-11-30 03:10:02.684+00', '{"at":"2026-11-30T03:10:02.684Z","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"form":"agenda","data":{"perihal":"Contoh Perihal","nomorSurat":"Contoh Nomor surat","tanggalSurat":"2026-03-02","sifat":"Biasa","klasifikasi":"Contoh Kode klasifikasi arsip"}}', E'\\xa3f7e3c081f2eb8be4a3c69647b502bae950dcedb4685acee198bf76a80ceead'),
('tarakan', 'TRK-20261130-P5798', '1', 'case-opened', '2026-11-30 03:10:03.466+00', '{"at":"2026-11-30T03:10:03.466Z","by":{"name":""},"sop":"tarakan/konsultasi-aplikasi","versions":{"tarakan/konsultasi-aplikasi":1},"applicant":{"name":"Contoh Nama OPD","email":"siti@contoh.go.id"},"plugins":{"tarakan-agenda":"1.0.0"}}', E'\\xc85bd2c9b2a3f5208beb0ad639471109ac36ae3f4b0081def0a72f6c4fa04b11'),
('tarakan', 'TRK-20261130-P5798', '2', 'step-opened', '2026-11-30 03:10:03.466+00', '{"at":"2026-11-30T03:10:03.466Z","visit":{"place":"ajukan","visit":1,"activity":"Surat permohonan penyediaan aplikasi dari OPD","stage":"OPEN","performers":["opd"],"openedAt":"2026-11-30T03:10:03.466Z","clock":{"since":"2026-11-30T03:10:03.466Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[]}}', E'\\xdf9c502183796fb8323dc0343105a84a0a53d993c6ecf8592114e2f9a30525ac'),
('tarakan', 'TRK-20261130-P5798', '3', 'data-recorded', '2026-11-30 03:10:03.466+00', '{"at":"2026-11-30T03:10:03.466Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\x9b71e56c1080964e7c1571ea6205421f4ef3bae47db8291341e6cf2acd8bda77'),
('tarakan', 'TRK-20261130-P5798', '4', 'document-attached', '2026-11-30 03:10:03.611+00', '{"at":"2026-11-30T03:10:03.611Z","document":{"document":"surat-permohonan","content":"8037ee62-b3a2-4717-a568-551cf8af016e","fileName":"surat permohonan.pdf","mediaType":"application/pdf","bytes":73,"sha256":"8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9","attachedAt":"2026-11-30T03:10:03.605Z","by":{"name":""}}}', E'\\x3b2213cbf84b07814b1d67a320d0318d8d7b0ef16546aab77b64e8e991394eb5'),
('tarakan', 'TRK-20261130-P5798', '5', 'data-recorded', '2026-11-30 03:10:03.634+00', '{"at":"2026-11-30T03:10:03.634Z","by":{"name":""},"form":"permohonan","data":{"namaOpd":"Contoh Nama OPD","namaAplikasi":"Contoh Nama aplikasi yang dibutuhkan","kebutuhan":"Contoh Fungsi yang dibutuhkan","referensi":"Contoh Aplikasi serupa sebagai rujukan","kontak":{"nama":"Contoh Nama","telepon":"+62 812-3456-7890","email":"siti@contoh.go.id"}}}', E'\\xb7713e7b43174ab65efd0d34e102c1f296378efee4571d37e89910215a680c55'),
('tarakan', 'TRK-20261130-P5798', '6', 'step-completed', '2026-11-30 03:10:03.634+00', '{"at":"2026-11-30T03:10:03.634Z","by":{"name":""},"actor":"opd","place":"ajukan","visit":1,"produced":["surat-permohonan","form-permohonan","data-kebutuhan-informasi"],"checks":[],"used":0.168000000}', E'\\x9314baee094b90be416a84fe9e5e408cfbb25bf2486f936a2d54e313c3784f21'),
('tarakan', 'TRK-20261130-P5798', '7', 'step-opened', '2026-11-30 03:10:03.634+00', '{"at":"2026-11-30T03:10:03.634Z","visit":{"place":"agenda","visit":1,"activity":"Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi","stage":"OPEN","performers":["bagian-umum"],"openedAt":"2026-11-30T03:10:03.634Z","due":"2026-11-30T03:13:03.634Z","clock":{"since":"2026-11-30T03:10:03.634Z","calendar":"kantor-5-hari@4138c643d00f"},"timers":[{"id":"reminder","kind":"REMINDER","at":"2026-11-30T03:12:27.634Z","offset":-36.000000000,"tell":["bagian-umum"]},{"id":"due","kind":"DUE","at":"2026-11-30T03:13:03.634Z","offset":0.0,"tell":["bagian-umum"]}]}}', E'\\x09629a252195a9acf4a6ceb2a90488832e0fd7ef20a347cc7c7d988730d6e73b'),
('tarakan', 'TRK-20261130-P5798', '8', 'disposition-given', '2026-11-30 03:10:06.639+00', '{"at":"2026-11-30T03:10:06.639Z","disposition":{"id":8,"from":"bagian-umum","by":{"account":"bagian-umum.tarakan","name":"Bagian Umum"},"to":"kepala","instruction":"Siapkan bahan.","nature":"URGENT","givenAt":"2026-11-30T03:10:06.639Z"}}', E'\\x203de5dff7ebf6114ae719b79eef8d617ed8e98d46e2f03f2f964991eebc3929');

insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, due_at, kind, stage, holder, holder_name, remind_at) values
('banten', 'BTN-20261130-9MB2D', 'catat', '1', 'kasi', 'kasi', 'banten/integrasi-sistem', 'Melaksanakan integrasi dan mencatat Laporan Hasil SOP Integrasi', 'Kepala Seksi', '2026-11-30 03:09:51.302+00', NULL, 'step', 'running', 'kasi.banten', 'Kepala Seksi', NULL),
('banten', 'BTN-20261130-NP7Y3', 'ajukan', '2', 'opd', '@', 'banten/pembangunan-aplikasi', 'SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru dan melampirkan Form Pengajuan Aplikasi Baru', 'Contoh Nama OPD', '2026-11-30 03:10:05.073+00', NULL, 'correction', 'running', NULL, NULL, NULL),
('banten', 'BTN-20261130-YR36N', 'setujui', '1', 'kabid', 'kabid', 'banten/integrasi-sistem', 'Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi', 'Kepala Seksi', '2026-11-30 03:09:49.975+00', NULL, 'step', 'paused', NULL, NULL, NULL),
('bolmut', 'BMU-20261130-64YRK', 'analisis', '1', 'kasi-egov', 'kasi-egov', 'bolmut/pengembangan-aplikasi', 'Kepala Seksi E-Government Aplikasi dan Pengembangan Informatika, PM dan IP melakukan analisis terhadap : a) kebutuhan, ruang lingkup dan cakupan aplikasi b) aplikasi sejenis yang sudah ada di Pemda Kabupaten Bolaang Mongondow Utara c) ketersediaan aplikasi lain yang berhubungan dan perlu diintegrasikan d) kebutuhan infrastruktur, SDM dan anggaran', 'Contoh Perangkat daerah yang memerlukan', '2026-11-30 03:09:58.627+00', NULL, 'step', 'running', NULL, NULL, NULL),
('bolmut', 'BMU-20261130-B8DSY', 'disposisi:6', '1', 'kadis', 'kadis', 'bolmut/pengembangan-aplikasi', 'Siapkan bahan.', 'Contoh Perangkat daerah yang memerlukan', '2026-11-30 03:10:05.591+00', NULL, 'disposition', 'running', NULL, NULL, NULL),
('bolmut', 'BMU-20261130-B8DSY', 'periksa-daftar', '1', 'kabid', 'kabid', 'bolmut/pengembangan-aplikasi', 'Bidang Aptika memeriksa daftar kebutuhan aplikasi', 'Contoh Perangkat daerah yang memerlukan', '2026-11-30 03:09:58.67+00', NULL, 'step', 'running', NULL, NULL, NULL),
('bolmut', 'BMU-20261130-KZB9Q', 'periksa-daftar', '2', 'kabid', 'kabid', 'bolmut/pengembangan-aplikasi', 'Bidang Aptika memeriksa daftar kebutuhan aplikasi', 'Contoh Perangkat daerah yang memerlukan', '2026-11-30 03:09:58.934+00', NULL, 'step', 'running', NULL, NULL, NULL),
('maluku-utara', 'MU-20261130-MB0YS', 'telaah', '1', 'kabid', 'kabid', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Menerima dan menelaah disposisi Surat Permohonan Pembuatan Aplikasi dari Kepala Dinas dan mendisposisikan kepada JFT. Pranata Komputer.', 'Contoh Nama instansi', '2026-11-30 03:10:01.812+00', NULL, 'step', 'paused', NULL, NULL, NULL),
('maluku-utara', 'MU-20261130-V9KE7', 'disposisi-kadis', '1', 'kadis', 'kadis', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Mendisposisikan surat permohonan kepada Kabid. TIK dan E_GOV', 'Contoh Nama instansi', '2026-11-30 03:10:01.963+00', NULL, 'step', 'running', 'kadis.maluku-utara', 'Kepala Dinas', NULL),
('tarakan', 'TRK-20261130-8XKR5', 'putuskan', '1', 'bidang-aplikasi', 'bidang-aplikasi', 'tarakan/konsultasi-aplikasi', 'Pengadaan aplikasi dise-tujuan/dapat dilaksanakan atau tidak', 'Contoh Nama OPD', '2026-11-30 03:10:04.552+00', '2026-11-30 03:40:04.572+00', 'step', 'running', NULL, NULL, '2026-11-30 03:34:04.572+00'),
('tarakan', 'TRK-20261130-BZVQ4', 'disposisi', '1', 'kepala', 'kepala', 'tarakan/konsultasi-aplikasi', 'Disposisi Kepala DKISP ke Bagian Aplikasi Informatika', 'Contoh Nama OPD', '2026-11-30 03:10:03.367+00', '2026-11-30 03:12:03.367+00', 'step', 'running', NULL, NULL, '2026-11-30 03:11:39.367+00'),
('tarakan', 'TRK-20261130-EVTF2', 'ajukan', '2', 'opd', '@', 'tarakan/konsultasi-aplikasi', 'Surat permohonan penyediaan aplikasi dari OPD', 'Contoh Nama OPD', '2026-11-30 03:10:05.979+00', NULL, 'correction', 'running', NULL, NULL, NULL),
('tarakan', 'TRK-20261130-P5798', 'agenda', '1', 'bagian-umum', 'bagian-umum', 'tarakan/konsultasi-aplikasi', 'Scanning Surat, Mengagendakan Surat, Melengkapi lembar disposisi', 'Contoh Nama OPD', '2026-11-30 03:10:03.634+00', '2026-11-30 03:13:03.634+00', 'step', 'running', NULL, NULL, '2026-11-30 03:12:27.634+00'),
('tarakan', 'TRK-20261130-P5798', 'disposisi:8', '1', 'kepala', 'kepala', 'tarakan/konsultasi-aplikasi', 'Siapkan bahan.', 'Contoh Nama OPD', '2026-11-30 03:10:06.639+00', NULL, 'disposition', 'running', NULL, NULL, NULL);

insert into case_register (region, number, sop, applicant, account, opened_at, words) values
('banten', 'BTN-20261130-9MB2D', 'banten/integrasi-sistem', 'Kepala Seksi', 'kasi.banten', '2026-11-30 03:09:50.151+00', '''19'' ''20261130'' ''9mb2d'' ''aplikasi'' ''banten'' ''btn'' ''btn202611309mb2d'' ''covid'' ''dan'' ''data'' ''di'' ''informasi'' ''integrasi'' ''kepala'' ''masa'' ''pandemi'' ''seksi'' ''sistem'''),
('banten', 'BTN-20261130-NP7Y3', 'banten/pembangunan-aplikasi', 'Contoh Nama OPD', NULL, '2026-11-30 03:09:51.388+00', '''19'' ''20261130'' ''aplikasi'' ''banten'' ''baru'' ''btn'' ''btn20261130np7y3'' ''contoh'' ''covid'' ''di'' ''informasi'' ''masa'' ''nama'' ''np7y3'' ''opd'' ''pandemi'' ''pembangunan'' ''pengajuan'' ''sistem'''),
('banten', 'BTN-20261130-YR36N', 'banten/integrasi-sistem', 'Kepala Seksi', 'kasi.banten', '2026-11-30 03:09:49.975+00', '''19'' ''20261130'' ''aplikasi'' ''banten'' ''btn'' ''btn20261130yr36n'' ''covid'' ''dan'' ''data'' ''di'' ''informasi'' ''integrasi'' ''kepala'' ''masa'' ''pandemi'' ''seksi'' ''sistem'' ''yr36n'''),
('bolmut', 'BMU-20261130-64YRK', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'kadis.bolmut', '2026-11-30 03:09:58.514+00', '''20261130'' ''64yrk'' ''aplikasi'' ''bmu'' ''bmu2026113064yrk'' ''bolmut'' ''contoh'' ''daerah'' ''diskomifo'' ''memerlukan'' ''oleh'' ''pengembangan'' ''perangkat'' ''yang'''),
('bolmut', 'BMU-20261130-B8DSY', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'kadis.bolmut', '2026-11-30 03:09:58.67+00', '''20261130'' ''aplikasi'' ''b8dsy'' ''bmu'' ''bmu20261130b8dsy'' ''bolmut'' ''contoh'' ''daerah'' ''diskomifo'' ''memerlukan'' ''oleh'' ''pengembangan'' ''perangkat'' ''yang'''),
('bolmut', 'BMU-20261130-KZB9Q', 'bolmut/pengembangan-aplikasi', 'Contoh Perangkat daerah yang memerlukan', 'kadis.bolmut', '2026-11-30 03:09:58.719+00', '''20261130'' ''aplikasi'' ''bmu'' ''bmu20261130kzb9q'' ''bolmut'' ''contoh'' ''daerah'' ''diskomifo'' ''kzb9q'' ''memerlukan'' ''oleh'' ''pengembangan'' ''perangkat'' ''yang'''),
('maluku-utara', 'MU-20261130-3X4QH', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', NULL, '2026-11-30 03:09:58.996+00', '''20261130'' ''3x4qh'' ''aplikasi'' ''contoh'' ''instansi'' ''maluku'' ''mu'' ''mu202611303x4qh'' ''nama'' ''pembuatan'' ''permohonan'' ''utara'''),
('maluku-utara', 'MU-20261130-C9MS4', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', NULL, '2026-11-30 03:10:01.991+00', '''20261130'' ''aplikasi'' ''c9ms4'' ''contoh'' ''instansi'' ''maluku'' ''mu'' ''mu20261130c9ms4'' ''nama'' ''pembuatan'' ''permohonan'' ''utara'''),
('maluku-utara', 'MU-20261130-MB0YS', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', NULL, '2026-11-30 03:10:01.355+00', '''20261130'' ''aplikasi'' ''contoh'' ''instansi'' ''maluku'' ''mb0ys'' ''mu'' ''mu20261130mb0ys'' ''nama'' ''pembuatan'' ''permohonan'' ''utara'''),
('maluku-utara', 'MU-20261130-V9KE7', 'maluku-utara/permohonan-pembuatan-aplikasi', 'Contoh Nama instansi', NULL, '2026-11-30 03:10:01.856+00', '''20261130'' ''aplikasi'' ''contoh'' ''instansi'' ''maluku'' ''mu'' ''mu20261130v9ke7'' ''nama'' ''pembuatan'' ''permohonan'' ''utara'' ''v9ke7'''),
('tarakan', 'TRK-20261130-8XKR5', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', NULL, '2026-11-30 03:10:03.659+00', '''20261130'' ''8xkr5'' ''aplikasi'' ''contoh'' ''konsultasi'' ''layanan'' ''nama'' ''opd'' ''tarakan'' ''trk'' ''trk202611308xkr5'''),
('tarakan', 'TRK-20261130-BZVQ4', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', NULL, '2026-11-30 03:10:03.079+00', '''20261130'' ''aplikasi'' ''bzvq4'' ''contoh'' ''konsultasi'' ''layanan'' ''nama'' ''opd'' ''tarakan'' ''trk'' ''trk20261130bzvq4'''),
('tarakan', 'TRK-20261130-EVTF2', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', NULL, '2026-11-30 03:10:02.407+00', '''20261130'' ''aplikasi'' ''contoh'' ''evtf2'' ''konsultasi'' ''layanan'' ''nama'' ''opd'' ''tarakan'' ''trk'' ''trk20261130evtf2'''),
('tarakan', 'TRK-20261130-P5798', 'tarakan/konsultasi-aplikasi', 'Contoh Nama OPD', NULL, '2026-11-30 03:10:03.466+00', '''20261130'' ''aplikasi'' ''contoh'' ''konsultasi'' ''layanan'' ''nama'' ''opd'' ''p5798'' ''tarakan'' ''trk'' ''trk20261130p5798''');

insert into case_timer (region, number, wake_at) values
('tarakan', 'TRK-20261130-8XKR5', '2026-11-30 03:34:04.572+00'),
('tarakan', 'TRK-20261130-BZVQ4', '2026-11-30 03:11:39.367+00'),
('tarakan', 'TRK-20261130-P5798', '2026-11-30 03:12:27.634+00');

insert into document (region, id, number, document, file_name, media_type, bytes, sha256, staged_at) values
('banten', 'ac6135c4-0217-4c25-a944-db93f9dc620e', 'BTN-20261130-NP7Y3', 'spek-teknis', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:09:53.175113+00'),
('banten', 'f2a55653-87a4-4fcc-9460-63a8db761a3f', 'BTN-20261130-NP7Y3', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:09:53.057538+00'),
('maluku-utara', '027ac13b-e8e3-428d-a24e-649c6a3657f8', 'MU-20261130-3X4QH', 'rancangan-rka', 'rancangan-rka-2025-MU-20261130-3X4QH.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '4746', 'b7800b7ddef0ed44286202838d87cc68c1c785701e1389c6d3cd43bb55267783', '2026-11-30 03:10:01.53513+00'),
('maluku-utara', '25bc2859-bd70-4b4f-a1db-1647721bb8ea', 'MU-20261130-V9KE7', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:01.931773+00'),
('maluku-utara', '40f6f029-5240-4cba-b5fd-34c7b47d397c', 'MU-20261130-C9MS4', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:02.218799+00'),
('maluku-utara', '9184bb4b-50c2-45fb-8664-61cb8c411236', 'MU-20261130-MB0YS', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:01.756277+00'),
('maluku-utara', 'a9468916-d094-439e-8359-c9a0e2a26563', 'MU-20261130-3X4QH', 'rka', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:01.169968+00'),
('maluku-utara', 'd1716093-ea8a-4790-896a-47d4ba6e6771', 'MU-20261130-3X4QH', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:09:59.128982+00'),
('maluku-utara', 'd5da1a6b-3d79-4762-9e48-2190cfa47e1e', 'MU-20261130-3X4QH', 'rancangan-rka', 'lembar.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '146', 'b9240b78f7ca1b0b5d49d534bea39414fe8fa0e127be92643f854aa42fe31733', '2026-11-30 03:10:00.996277+00'),
('tarakan', '08d00276-0f61-42c9-8149-3c5e3e24b807', 'TRK-20261130-EVTF2', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:02.49153+00'),
('tarakan', '0cafcb60-5586-4922-8912-c9611fb53e1d', 'TRK-20261130-8XKR5', 'lembar-disposisi-cetak', 'lembar-disposisi-2026-3.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '2728', 'f86d1f8a70da4cd13c01ae6280f886e4eb1d71f02791fcda044d7701e17ed7f4', '2026-11-30 03:10:04.135502+00'),
('tarakan', '49edbb5e-4c54-4669-ba30-8fbce84735b2', 'TRK-20261130-EVTF2', 'lembar-disposisi-cetak', 'lembar-disposisi-2026-1.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '2729', '17240ed13507ddbaca40456d91a77e7e6d3748e7988fdb484c152cad826bf095', '2026-11-30 03:10:03.010373+00'),
('tarakan', '4cd54776-5883-40bc-8909-d50d26f5efaa', 'TRK-20261130-8XKR5', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:03.752812+00'),
('tarakan', '503207ef-c9d5-4cab-8eb2-7038455fc884', 'TRK-20261130-BZVQ4', 'lembar-disposisi-cetak', 'naskah.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '150', 'b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052', '2026-11-30 03:10:03.31437+00'),
('tarakan', '7a2e7298-85d5-4734-8bf3-a7d1491d79f2', 'TRK-20261130-EVTF2', 'lembar-disposisi-cetak', 'naskah.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '150', 'b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052', '2026-11-30 03:10:02.661241+00'),
('tarakan', '8037ee62-b3a2-4717-a568-551cf8af016e', 'TRK-20261130-P5798', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:03.598637+00'),
('tarakan', 'b30be4b8-fcc8-46d1-b246-404993486403', 'TRK-20261130-BZVQ4', 'lembar-disposisi-cetak', 'lembar-disposisi-2026-2.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '2730', '48a786c31090395a811062988d1d5f3e59a540b378801d4ef2fceabf1e9edd36', '2026-11-30 03:10:03.509476+00'),
('tarakan', 'dd328bff-c4ef-49b2-885f-8d20545e1d01', 'TRK-20261130-8XKR5', 'lembar-disposisi-cetak', 'naskah.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '150', 'b12873707b060728b76cd73be4016a13048792c8ee6379205e78232f6c6d2052', '2026-11-30 03:10:03.830908+00'),
('tarakan', 'f305ddd2-97a4-4acf-83d5-5d7a4689ba2d', 'TRK-20261130-BZVQ4', 'surat-permohonan', 'surat permohonan.pdf', 'application/pdf', '73', '8c243580ecbb1b54b4b5d5403cbf0c11e224d93fdb9ca2d481cbf838d6fc0cd9', '2026-11-30 03:10:03.214027+00');

insert into document_chunk (region, id, part, content) values
('banten', 'ac6135c4-0217-4c25-a944-db93f9dc620e', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('banten', 'f2a55653-87a4-4fcc-9460-63a8db761a3f', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', '027ac13b-e8e3-428d-a24e-649c6a3657f8', '1', E'\\x504b03042d00080008000000000000000000000000000000000018000000786c2f776f726b7368656574732f7368656574312e786d6cad574d939b3810fd2b2a4ed9ad6430f8735c402a33364eaa76925426b33963236c6a005192b053f9f5694958082c6ff6e08b2d753f3db59ea45613bcff5916e88829cb49153adeddc841b8da9134aff6a1f3f23d7eb770de47c189d05776c0982380572c740e9cd74bd765bb032e1376476a5c812723b44c3874e9de6535c5492a079585eb8f4633b74cf2ca510c4bfa7f384896e53bbc22bba6c41557241417098760d921af9913057286af146579c1317d22290e9d2c2918065f9decf133e62fb5f4f3efe42b184287d3063b2869b8ec3f409cafec3cc88d02b7a58c82348779853288e22c743e78c22dbdffe6f8c48c36120a6d0979159d4f69e88c9c3391b098edf3b0582e14224b71963405ff464e1f71be3f70d88629ec034cb5230593bfa8ccc5ee38a84c7ecaff539ef243e8081c220d2ff20aff838fb81013a35dc338297f28885aec16331ee7dc58a566f55b565fb3faa31bd08e5bdab1a69d2c6e403b6969279ad6f36f403b6d69a7b7a59db5b4b3db6a3b6f69e737a175d53193877295f0240a2839212ace19cc291a70f01193e70ec6894b778c46817b14435bc4c31961d81e2db695c5b6b6d8628b6dd3b7b910a50ed5d7a1fa12e41ba17a8350cf0833548b6d65b1ad2db6d862dbf46dbd50273ad48911a4df0ff2d1f48db5af4734d54453033c191099bea99d68a6896606783620327d733bd15c13cd0df0624064faeeed440b4db430377270e81e7bce6e9b7b549ec8c48a0b9a6257c6e6a881ee0f364ca7bf9ad68619c8beb2613af925666dc30c548f6d984e7d89d9d8309de87d358c3badae933a68951a3514c384b4c4dd8eb5625c62fcc13ead5a8c3a8a6aaa81a66b1bcd209cf8cf341b0d89822cfaf6e5e5f3ea0dccfe370c7d3bfa2b70339b245deef0d4b53525b9381f26e49a2497984b4914e63fd6b2b6d15c48f2479a8d869892f820897f5d927127c9588e366f9a7fa1c919d313c1625cd98c6b9b31b61937adf15e2ee5f9e5e90decf71216786d195d86f4cc34e85f49a85e97083d33dbf9dde5eee3759a8abd9e4057f2ac27026ff1f726bebbf4fd474d6f43ec9b97db1fa65f555caab7bbc4748f1f71219e74dd3ed7af209678f187767f090f96c5ee8d976223448d60d28ab2fa29a1fbbc62684b385418506cdccd41e28c1028c2450fe23d40fdaf3b05ceb8443988aa2257b639a9dbb1ae2ed79b1ad5498de973fe0b8bcd466c9714586472c873b28c6f0b1aafed9ecb66e9a68c8baafe73536ee5e40e6a188e876655fca06d91ec5e3f54e98f43cef57703223487cf0df995113a4552a510402d4b25b5a458ae12a57996610a48c9ae476bf397345d1f71d57d8e9034fd2809404fa30d4dc5a8ccba6d4e065dfd0d16fd06504b070822f2499cdd03000000000000b50d000000000000504b03042d000800080000000000000000000000000000000000130000005b436f6e74656e745f54797065735d2e786d6cad93db4e023110865fa5e9add916bc30c6b070e1e15249c407a8ed2cdbd0533a05e1ed9d5d0e89045112ae9a76e6ffbfbf937634597bc75690d1c650f3a1187006414763c3bce61fb397ea9e332c2a18e562809a6f00f9643c9a6d1220236dc09ab7a5a4072951b7e0158a982050a589d9ab42db3c9749e9859a83bc1d0ceea48ea1402855e93cf878f4048d5abac29ed774bccd91c121678fdbc68e55739592b35a15aacb553047946a4710a4ec7bb0b5096fa881cb9384aef23b60a77ba3c1646b804d552eafca53975c3b89adca60de4ba621a138ef74226a6c1aabc144bdf42411983228832d40f14efcf0dee7ff2d47d938b87a80def40ff257cc8bcf1817d76677abf0ca867ff0fb6694fd32bc729083ffb91ca49de698901e7486cb03ec5f6ca7ae1219412ef6fce40f44b2be1c787463e83e830173822dfbef3dfe06504b0708b406100b40010000000000001d04000000000000504b03042d00080008000000000000000000000000000000000010000000646f6350726f70732f6170702e786d6c4d8ec10ac23010447fa5e4de6ef52022698a20de040ffa0131ddb6a1cd26241be9e79b937a9c79c3f064bfb9b57a634cd65327764d2b2a24e3074b53279e8f6b7d14bd92f7e80346b698aab2a7d48999399c009299d1e9d4144c858c3e3acd25c609fc385a83176fb24362d8b7ed017063a401873a7c0f8592e710566b34170575cb9c5f7ac912fe5b093f03f501504b07088817d2b88e00000000000000b400000000000000504b03042d00080008000000000000000000000000000000000011000000646f6350726f70732f636f72652e786d6c6d90cd4ec42014465fa561df026d321a42998566564e62628dc61dc2b5d34c0b04a81ddf5e5ac7aa1997dcef70ee0fdf9e863e7b071f3a6b6a440b823230caeaceb4357a6c76f935ca429446cbde1aa891b1682bb8724c590ff7de3af0b18390258d094cb91a1d62740ce3a00e30c85024c2a4f0cdfa41c6f4f42d76521d650bb8246483078852cb28f12cccdd6a4467a556abd28dbe5f045a61e861001303a605c53f6c043f847f3f2cc94a9e42b752d3341553b57069228a9ff7770fcbf07967e6d51520c1b562ca838cd68bfd18c757791c39fe55e4e7de5f05d059eac0e2874b27fb4e9eaa9bdb66874449ca4d4e695e9186548c12466851d1ab97d9f7c72138be38b4f804504b0708de812bf40701000000000000b201000000000000504b03042d0008000800000000000000000000000000000000000b0000005f72656c732f2e72656c738d92c14ec3300c407f25f27d75372484d0b25d10d26e08950f3089db466de32809d0fd3de180a0d2183dc6b19f9f2def8ff334aa778ec989d7b0ad6a50ec8d58e73b0d2fcde3e60e54cae42d8de259c399131c0ffb671e299792d4bb905461f8a4a1cf39dc2326d3f344a992c0befcb41227cae5193b0c6406ea1877757d8bf13703964c75b21ae2c9de806ace81d7b0a56d9de107316f13fb7ca105f29cd95bb69b104b7dccaecca21a8a1d670d56cc530927a410aa8206bc6cb45b6ff4f7b43871264b99d048e4eb3e5f19d784b6eb85fe5fd132e3c7661ef143e2f02a327cbbe0e2060e9f504b0708f52242a1e6000000000000004a02000000000000504b03042d0008000800000000000000000000000000000000000f000000786c2f776f726b626f6f6b2e786d6c8d8e514bc3301485ff4ab8ef2eed14d1d27408220c41644cdfef92db36acb92949dcfcf9a61d65e2934f978ffb9dc3a937df6e10270ad17a5650ae0a10c4da1bcb9d828ffdcbcd036c9afaecc3f1e0fd51649ba3823ea5b19232ea9e1cc6951f89f3a7f5c161ca183a19c74068624f94dc20d745712f1d5a864b4315fed3e1dbd66a7af6facb11a74b49a00153de1a7b3b46b82e7b0fc260a2f2b1b853d0e2100964534f9f4f4be778152714a8933dd11e0f0a8ac993bfc479f37205a323053b648ddc218bddeb13885059a3206ccd2d8859db662ce7a2256da8b54ce62dc733c93fb88c697e00504b0708eef3c0c4e7000000000000008001000000000000504b03042d0008000800000000000000000000000000000000001a000000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73ad914d6bc3300c40ff8ad17d71d2c118a36e2f63d0ebd6fd00632b716822194bfbe8bf9fbbc3d640073bf4248cf07b0fb4de7ece9379c722239383ae69c120058e230d0e5ef74f37f760443d453f31a10362d86ed6cf3879ad3f248d594c45903848aaf9c15a0909672f0d67a4bae9b9cc5eebb30c36fb70f003da55dbded972ce8025d3eca283b28b1d98bd2f03aa0349be607cd152cba4a9e0ba3a66fc8f96fb7e0cf8c8e16d46d20b76bb8083bd1cb33a8bd1e384d7aff8a6fea5bffdd57f70394842d453791dddb54b7e04a718bbb8f6e60b504b070886033b91d4000000000000003302000000000000504b03042d00080008000000000000000000000000000000000014000000786c2f736861726564537472696e67732e786d6ca555db6eda4010fd95919f1229c106da288a80c84ad25c502c4a4ad5d7014fec8dbdb3ee5e50f3f71d13a4a23e548bfa82d8f1393367c733c793eb5fba852d59a70c4f93e1204b8078634ac5d534597dfb727e9980f3c825b686699abc934bae6713e73c0893dd34a9bdefaed2d46d6ad2e806a6239627afc66af472b455ea3a4b58ba9ac8eb361d65d945aa5171021b13d84f93f13081c0ea67a09b8fc0e83291126a36d915b9721d6ea4b4647164b794cc9679719317f77901cbbbfe5f0ef3bbe5530eb71291f87d2e003859cef3d349ea6793b44ff5af748a370a19d6d422bf2178ac03037255a195f0281b7d8ecaf3c87da79c8a02df2a460773a3e5e60d3a75068ffcd1343942297517f256a4f1bdb285355b2599e119dbd00458795116556641dad486a3b03786bda9a1408da08eb9cb9c2a850207f909e0c2bad907a2d8fbb2ff9724efda5d1ba3c08717c5638885d1c6424776d7d44869cfab7319a18be1709c9d8f7f7cfafa10c52a4c146c6e4a024b0db16c6c14636551452aff6edaa0290afa823e44667d405b21b81d41b6b48b5bd2a7a05bace3f1d9208bc2ed67e188aeec1947dcf843fb1150f00a3b58a3550e14f681edee554083ad82faa0816750aa7568d137d2cc464621744ae062c2419ae5c81357729627b24aee7410256289bc11fb938c8a951470c1892196220794ebfde8cf060c7a9b528d43680e27f1ec6f913d09dfb0e1770992386dd092583e18a1d92b17bb8e53f7625ed5abf8e53883c26c49afc9f61e7d11453e79c3756f2a714374c2bd45f4e28bc7c5012595efdfec37504b0708568c266346020000000000003c07000000000000504b03042d0008000800000000000000000000000000000000000d000000786c2f7374796c65732e786d6ccd56c18e9b3010fd15cbb96ed78476d3aa0256db28483d6f2af5ea80014bc646c6d992fdfa8e6d484836d98d520ecd21b6dff8bd37438651a2c7ae16e885e9962b19e3f97d80119399cab92c63fc6b9d7efa861f93a8353bc19e2bc60c82fbb28d71654cf39d9036ab584ddb7bd530099142e99a1a38ea92b48d66346f2da916240c8205a929973889e4b64e6bd3a24c6da501d33d84fcf2330770f18091975baa9cc57876379b05982411e9e94954287950f98c3d00c9bea2172a4002aa718c4c09a5912e37314ed3c07d2c2c69cdfccd25157ca3b953f71afe7b43466a5f2655fb87dcdc62cbe7421c970f401235d418a6650a07d4efd7bb069ea05492791977ef83dba5a6bb79f8703da15582e7368b7279a869f575b5582d9cc888b897740b94b2513a871e1c8a09f1002591608501bae6656557a31a6283c6a81a3639a7a59254588381316622d7b9313695eb3c62b15eec34e44067701a0168b03c0d79f47c1efd06cacb9810cf96f8bb38eafaae18757c60fb5deeb7f060faad97f107ab3f56f3da63d9e0265dd4157b834becf9c76c449b46ec9e042f65cd862ae9704495d2fc15d46c5f670030ed0aea8acba657a43cbd6978300dc7a6f353d31f2ee402932771a9f2db9380316f786653808ec6e88fa6cd9a7570cde8ad9f0c6ff2e9c7f07f94d1f99f6982de70efff79cfa3a77085eb3b2fd125f6edcf70ca1adec962983c6ee8e4dd61e2d881432c00cbe17f42f217504b0708c2a963bd15020000000000005a08000000000000504b01022d001400080008000000000022f2499cdd030000b50d0000180000000000000000000000000000000000786c2f776f726b7368656574732f7368656574312e786d6c504b01022d0014000800080000000000b406100b400100001d04000013000000000000000000000000002b0400005b436f6e74656e745f54797065735d2e786d6c504b01022d00140008000800000000008817d2b88e000000b40000001000000000000000000000000000b4050000646f6350726f70732f6170702e786d6c504b01022d0014000800080000000000de812bf407010000b2010000110000000000000000000000000088060000646f6350726f70732f636f72652e786d6c504b01022d0014000800080000000000f52242a1e60000004a0200000b00000000000000000000000000d60700005f72656c732f2e72656c73504b01022d0014000800080000000000eef3c0c4e7000000800100000f00000000000000000000000000fd080000786c2f776f726b626f6f6b2e786d6c504b01022d001400080008000000000086033b91d4000000330200001a00000000000000000000000000290a0000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73504b01022d0014000800080000000000568c2663460200003c07000014000000000000000000000000004d0b0000786c2f736861726564537472696e67732e786d6c504b01022d0014000800080000000000c2a963bd150200005a0800000d00000000000000000000000000dd0d0000786c2f7374796c65732e786d6c504b050600000000090009003f020000351000000000'),
('maluku-utara', '25bc2859-bd70-4b4f-a1db-1647721bb8ea', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', '40f6f029-5240-4cba-b5fd-34c7b47d397c', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', '9184bb4b-50c2-45fb-8664-61cb8c411236', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', 'a9468916-d094-439e-8359-c9a0e2a26563', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', 'd1716093-ea8a-4790-896a-47d4ba6e6771', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('maluku-utara', 'd5da1a6b-3d79-4762-9e48-2190cfa47e1e', '1', E'\\x504b030414000808080040197e5d0000000000000000000000000f000000786c2f776f726b626f6f6b2e786d6c0300504b0708000000000200000000000000504b0102140014000808080040197e5d0000000002000000000000000f0000000000000000000000000000000000786c2f776f726b626f6f6b2e786d6c504b050600000000010001003d0000003f0000000000'),
('tarakan', '08d00276-0f61-42c9-8149-3c5e3e24b807', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('tarakan', '0cafcb60-5586-4922-8912-c9611fb53e1d', '1', E'\\x504b030414000808080000002100000000000000000000000000130009005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12ad91cd4ec3301084ef790acbd72a71e080104ad203b447e0501e60656f120bffc9eb96e6ed711a2812a28803476be69b19ad9bf5d11a76c048dabb965f553567e8a457da0d2d7fd96dcb5bce28815360bcc3964f487cdd15cd6e0a482cc38e5a3ea614ee842039a205aa7c409795de470b293fe32002c85718505cd7f58d90de2574a94c7306ef0ac69a07ec616f12db1cb3b26c896888b3fbc53bd7b51c42305a42caba3838f5ada8fc28a93279f2d0a803adb2818b4b25b378b9e30b7dca278a5a217b86981ec166a378f35109e5e5de66b8fa3de987b5beefb5c4333fa785e82512e5db5b539d150bdaadfe3085d26490fe7fc892fbb9a011a7afef8a77504b07080fa2b163ff0000003b020000504b0304140008080800000021000000000000000000000000000b0009005f72656c732f2e72656c73555405000100a6ce128dcfbb0e82301406e09da768ce2e0507630c85c598b01a7c80a63d94467a495b2fbcbd1d1cc438389edb77f237ddd3cce48e216a6719d4650504ad70525bc5e0329c367b2031712bf9ec2c32583042d716cd19679ef24d9cb48f242336329852f2074aa398d0f0583a8f364f46170c4fb90c8a7a2eae5c21dd56d58e864f03da8290154b7ac920f4b206322c1effe1dd386a8147276e066dfaf1e56b23cb3c284c0c1e2e482adfed32b340734aba8ad9162f504b070840a05309b20000002f010000504b0304140008080800000021000000000000000000000000001c000900776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce128d8fcd0ac2301084ef7d8a65ef36ad071169da8b08bd4a7d80906e7f304d42368a7d7b035e2c78f0380cf30d5fd5bc16034f0a3c3b2bb1cc0b04b2daf5b31d25debacbee88c051d95e196749e24a8c4d9d5557322aa60d4fb3674810cb12a718fd4908d6132d8a73e7c9a66670615131c5300aaff45d8d24f6457110e19b817506b0c142db4b0c6d5f2274aba77ff06e18664d67a71f0bd9f8e345705c4d52804e8591a2c44fce130745d2121baf3a7b03504b07084084f946b100000020010000504b0304140008080800000021000000000000000000000000000f000900776f72642f7374796c65732e786d6c555405000100a6ce12b5555d6fdb20147defafb0786f71a2a88aa23a55b7aa6ba5ad9bd66cefd890980d0302f2d55fbf0bd86e9ca4a9bb694fc93df7eb702e5c5f5d6f2a91ac98b15cc90c0d2e5294305928cae522433f6677e7639458472425424996a12db3e87a7a76b59e58b715cc26902fed649da1d2393dc1d81625ab88bd509a49f0cd95a98803d32cf05a19aa8d2a98b550be127898a697b8225ca2e95992404daa8a5b36274be1ac470266be991a9b462bfcdc29e96cb29e105b709ea11bc38940609737d2eeda856d0cecf3ec33602b2232341c464410b968304ecf1f6e3d8ceb46b8d3be61a43b8c7464643529782845e68e19d072987a02827bd98697a3c6f8be140090a55375275d77d29d4e1ed993a3111d0ab9ad86229a18b2304497be368d91d0d85b21f08166e8d10f40204f51928a3547ade1c82004bfdda1ad39e34eb08392110da2e6c432fa551e36830cb671c7f05ac65f45e32c98041d77356aa79fefcf72bc37b4f71ee86999bba3676a1dfff1587fc1f79e11ff4207077ccbe84806ff4af83763fa114270f76ee70c1eb4bfcfa33486aba5f397faf34a34c5d27e231bf51e9923390ce0f51b3ef3fe93d73c092191b0cb4564047f3e3221be9068290d39b0c646e1d5c6ce7443ea25c1e62eba07e9f8883f57cea9ea4401c317e5890ab84b07b734fb09d395e293e1f4f0717a4f125cc76ec6ae8607327d80bd0d5f881799428adfe175fb67387558b64a28f3b2db5add7ac7b73af6ce6884ed9dc0e1fb40d9fdfb537ef64fc15dd98e8db3fd0b9bfd0f504b0708c5560a803302000085070000504b03041400080808000000210000000000000000000000000011000900776f72642f646f63756d656e742e786d6c555405000100a6ce12cd57dd52e23014bef72932bd565360456404a78aee76580b43cbe86d684389b449274951f629f6729f6f9f644f5afc9b45c06556bcc94f939cf3e5cb39e997d3b3873441332a1513bc65550e6d0b511e8a88f1b8650d83ab83868594263c2289e0b465cda9b2ceda7ba7f7cd4884794ab9466081abe67dcb9a689d353156e184a6441d8a8c72181b0b99120d5d19e37b21a34c8a902a050ed204576dbb8e53c2b8d506932311cd4d9d15455f1695afe70945f7cd19495a969f8f34d309b570fb143fcd298a0248536524049899a48aca19b5da1dd7737cd4ed5d0f3db7ebf8ee3e72bdabdee0da09a0bb8ffc001a3eb451c7f150ff72e03b5ec78566b717382870064ed7f18c2b5d3894a5dbd52083f721fc7e797dee0c50c7f5fb3ddff5dda5def4285954a54168bcf6494609fd2a5964fc16c3373004877264db70a6f0659e19afa15e007b69c9ac33cd18ea0b91940bab0d5888fffa5caf969ff1ab95ba341596e5c27078f3c2d21384e8813cae5f4cccd631e489544844620a61b8841dfcec79a9ff02f236fe2f04d76282ba22a2689a10c5c66c0a2522903619b6ed1aee74e1f4f0ad0b015dadbf0d113f31f55ff9ea304d254b0982c48d6392ec82b39a8d3c31a3e9884af42948f17349348a88643b0c218fc0a9f4fa9d9db351a694329cec928e4d507c102341992bbbe3a48aae89a4fa93640b1bef86857346d48a4bfe83b6df87fb73b29b8b73911a6b117ce8459151998a89e084ef829260d03d305951a9d4ec83c66d7770b49696529e14d6f16ab5f68d12a3762bef9094e6f79aab29e1684a33b254936cb0abdfbf7ea27316c1b5839c2c2914c5bf1b02610cfa04e435e3440bb905221233d8d830cdd377cadef713e982868a98ca8462dbec3d60a00ba72821fc2ed75bd8e9d384dc813e0091c011e8168614914b237e438343aef329ec704a3599e45b203b672120310117511e43a5c8fc8da8c32bcb4d7f8286810c5c8e9b6bbd281aea4538c4fe8f32e32b9513bb6e527e02ed7aa3d6281f12590c7f38731188cccca97d3153248b27fab93b125a8bf4b99fd0b1193db62b853d88312a5bd6b17d62ba6321f48b6e9ceba2fbf8407984861f9f96f8f9d9dadefb03504b0708794eb39923030000fc0e0000504b01021400140008080800000021000fa2b163ff0000003b0200001300090000000000000000000000000000005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12504b010214001400080808000000210040a05309b20000002f0100000b00090000000000000000000000490100005f72656c732f2e72656c73555405000100a6ce12504b01021400140008080800000021004084f946b1000000200100001c000900000000000000000000003d020000776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce12504b0102140014000808080000002100c5560a8033020000850700000f0009000000000000000000000041030000776f72642f7374796c65732e786d6c555405000100a6ce12504b0102140014000808080000002100794eb39923030000fc0e00001100090000000000000000000000ba050000776f72642f646f63756d656e742e786d6c555405000100a6ce12504b050600000000050005006d010000250900000000'),
('tarakan', '49edbb5e-4c54-4669-ba30-8fbce84735b2', '1', E'\\x504b030414000808080000002100000000000000000000000000130009005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12ad91cd4ec3301084ef790acbd72a71e080104ad203b447e0501e60656f120bffc9eb96e6ed711a2812a28803476be69b19ad9bf5d11a76c048dabb965f553567e8a457da0d2d7fd96dcb5bce28815360bcc3964f487cdd15cd6e0a482cc38e5a3ea614ee842039a205aa7c409795de470b293fe32002c85718505cd7f58d90de2574a94c7306ef0ac69a07ec616f12db1cb3b26c896888b3fbc53bd7b51c42305a42caba3838f5ada8fc28a93279f2d0a803adb2818b4b25b378b9e30b7dca278a5a217b86981ec166a378f35109e5e5de66b8fa3de987b5beefb5c4333fa785e82512e5db5b539d150bdaadfe3085d26490fe7fc892fbb9a011a7afef8a77504b07080fa2b163ff0000003b020000504b0304140008080800000021000000000000000000000000000b0009005f72656c732f2e72656c73555405000100a6ce128dcfbb0e82301406e09da768ce2e0507630c85c598b01a7c80a63d94467a495b2fbcbd1d1cc438389edb77f237ddd3cce48e216a6719d4650504ad70525bc5e0329c367b2031712bf9ec2c32583042d716cd19679ef24d9cb48f242336329852f2074aa398d0f0583a8f364f46170c4fb90c8a7a2eae5c21dd56d58e864f03da8290154b7ac920f4b206322c1effe1dd386a8147276e066dfaf1e56b23cb3c284c0c1e2e482adfed32b340734aba8ad9162f504b070840a05309b20000002f010000504b0304140008080800000021000000000000000000000000001c000900776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce128d8fcd0ac2301084ef7d8a65ef36ad071169da8b08bd4a7d80906e7f304d42368a7d7b035e2c78f0380cf30d5fd5bc16034f0a3c3b2bb1cc0b04b2daf5b31d25debacbee88c051d95e196749e24a8c4d9d5557322aa60d4fb3674810cb12a718fd4908d6132d8a73e7c9a66670615131c5300aaff45d8d24f6457110e19b817506b0c142db4b0c6d5f2274aba77ff06e18664d67a71f0bd9f8e345705c4d52804e8591a2c44fce130745d2121baf3a7b03504b07084084f946b100000020010000504b0304140008080800000021000000000000000000000000000f000900776f72642f7374796c65732e786d6c555405000100a6ce12b5555d6fdb20147defafb0786f71a2a88aa23a55b7aa6ba5ad9bd66cefd890980d0302f2d55fbf0bd86e9ca4a9bb694fc93df7eb702e5c5f5d6f2a91ac98b15cc90c0d2e5294305928cae522433f6677e7639458472425424996a12db3e87a7a76b59e58b715cc26902fed649da1d2393dc1d81625ab88bd509a49f0cd95a98803d32cf05a19aa8d2a98b550be127898a697b8225ca2e95992404daa8a5b36274be1ac470266be991a9b462bfcdc29e96cb29e105b709ea11bc38940609737d2eeda856d0cecf3ec33602b2232341c464410b968304ecf1f6e3d8ceb46b8d3be61a43b8c7464643529782845e68e19d072987a02827bd98697a3c6f8be140090a55375275d77d29d4e1ed993a3111d0ab9ad86229a18b2304497be368d91d0d85b21f08166e8d10f40204f51928a3547ade1c82004bfdda1ad39e34eb08392110da2e6c432fa551e36830cb671c7f05ac65f45e32c98041d77356aa79fefcf72bc37b4f71ee86999bba3676a1dfff1587fc1f79e11ff4207077ccbe84806ff4af83763fa114270f76ee70c1eb4bfcfa33486aba5f397faf34a34c5d27e231bf51e9923390ce0f51b3ef3fe93d73c092191b0cb4564047f3e3221be9068290d39b0c646e1d5c6ce7443ea25c1e62eba07e9f8883f57cea9ea4401c317e5890ab84b07b734fb09d395e293e1f4f0717a4f125cc76ec6ae8607327d80bd0d5f881799428adfe175fb67387558b64a28f3b2db5add7ac7b73af6ce6884ed9dc0e1fb40d9fdfb537ef64fc15dd98e8db3fd0b9bfd0f504b0708c5560a803302000085070000504b03041400080808000000210000000000000000000000000011000900776f72642f646f63756d656e742e786d6c555405000100a6ce12cd57cb52db3014ddf72b345e03b2431b42868431045a4f1a27139bd2ad622bb6882d79241948bfa2cb7e5fbfa4577642601a5ecd94b0d1c392ee3d3aba573e3a3abecd33744da56282772c67cfb610e59188194f3ad64578bedbb290d284c724139c76ac3955d671f7c3d14d3b16519953ae1158e0aa7dd3b152ad8b36c62a4a694ed49e282887b1a99039d1d09509be11322ea488a852e020cf70c3b69b38278c5b5d303911f1dcd445558c6455057a9e5174d3be2659c70aca89663aa316ee1ee1bb3955510169ab824400b3905451794dad6ecff3dd00f587830bdfebbb81b7833cff7c381eb8217477501042238036eab93e1a9d8d03d7ef79d0ec0f431785eed8edbbbe71a52b87b276fb34c8f07508bf9e0d4edc31ea79c168187881b7d69b9e648baa36088d873ec924a39f258b8ddf6af81286e0503ed9369c297c9917c66ba417c0ee5b32eb4c3381fa5464f5c2460b16e2bf3e371bf567fc60a5ae4d4575b9301c5ddeb3740721be25cbf58b89c5730cf922171291844218ae6107af3caff55f41dec4ffa9e05aa4a82f628a6619516cca66502202695360db7670af0fa787bf7b10d08de6e310f11d53ff95af1ed354b29c2048dc2421d93638dbb7912fae693ea112bd0b528252128d6222d91643c827702ac3516feb6cd429a50c27dba4e32528de8891b0ce95ed71d2400322a97e27d9c2a6db61e18411f5c425ff46db1fc1fd996ee7e25ca4c6b308def4a228a8cc452a38e1dba0241cf7774d5638cebebd7bf62d3c6f3c4b4b2d4f2aebf869b5f68512a3769d57484af37b2dd58c7034a30559ab495eb0abdfbf7ea21316c3b583dc22ab14c5bf1b02610cfa04e435e3440bb901229230d8d8455ee6af94bdaf27d2030d15335508c536d97bc84017ce5046f855a937b033a219b9027d00228123d02d0c2922d746fc0b0d5e705dce608733aa495a6e80ec844580c4045c4c79029522f347a20e3f59bef427681828c0e5b4fdac174523bd088724f85167bce31cda4d93f229b49badfd56fd902812f8c3998b401466cefe473345b224d5abee44682df2553fa353337a603b953d88312a3bd6817d68ba5321f4bd6e52eaaabb7ca02ca1e1e5d312af9eaddd0f7f00504b0708f8f7fa0424030000fc0e0000504b01021400140008080800000021000fa2b163ff0000003b0200001300090000000000000000000000000000005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12504b010214001400080808000000210040a05309b20000002f0100000b00090000000000000000000000490100005f72656c732f2e72656c73555405000100a6ce12504b01021400140008080800000021004084f946b1000000200100001c000900000000000000000000003d020000776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce12504b0102140014000808080000002100c5560a8033020000850700000f0009000000000000000000000041030000776f72642f7374796c65732e786d6c555405000100a6ce12504b0102140014000808080000002100f8f7fa0424030000fc0e00001100090000000000000000000000ba050000776f72642f646f63756d656e742e786d6c555405000100a6ce12504b050600000000050005006d010000260900000000'),
('tarakan', '4cd54776-5883-40bc-8909-d50d26f5efaa', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('tarakan', '503207ef-c9d5-4cab-8eb2-7038455fc884', '1', E'\\x504b030414000808080041197e5d00000000000000000000000011000000776f72642f646f63756d656e742e786d6c0300504b0708000000000200000000000000504b0102140014000808080041197e5d000000000200000000000000110000000000000000000000000000000000776f72642f646f63756d656e742e786d6c504b050600000000010001003f000000410000000000'),
('tarakan', '7a2e7298-85d5-4734-8bf3-a7d1491d79f2', '1', E'\\x504b030414000808080041197e5d00000000000000000000000011000000776f72642f646f63756d656e742e786d6c0300504b0708000000000200000000000000504b0102140014000808080041197e5d000000000200000000000000110000000000000000000000000000000000776f72642f646f63756d656e742e786d6c504b050600000000010001003f000000410000000000'),
('tarakan', '8037ee62-b3a2-4717-a568-551cf8af016e', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a'),
('tarakan', 'b30be4b8-fcc8-46d1-b246-404993486403', '1', E'\\x504b030414000808080000002100000000000000000000000000130009005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12ad91cd4ec3301084ef790acbd72a71e080104ad203b447e0501e60656f120bffc9eb96e6ed711a2812a28803476be69b19ad9bf5d11a76c048dabb965f553567e8a457da0d2d7fd96dcb5bce28815360bcc3964f487cdd15cd6e0a482cc38e5a3ea614ee842039a205aa7c409795de470b293fe32002c85718505cd7f58d90de2574a94c7306ef0ac69a07ec616f12db1cb3b26c896888b3fbc53bd7b51c42305a42caba3838f5ada8fc28a93279f2d0a803adb2818b4b25b378b9e30b7dca278a5a217b86981ec166a378f35109e5e5de66b8fa3de987b5beefb5c4333fa785e82512e5db5b539d150bdaadfe3085d26490fe7fc892fbb9a011a7afef8a77504b07080fa2b163ff0000003b020000504b0304140008080800000021000000000000000000000000000b0009005f72656c732f2e72656c73555405000100a6ce128dcfbb0e82301406e09da768ce2e0507630c85c598b01a7c80a63d94467a495b2fbcbd1d1cc438389edb77f237ddd3cce48e216a6719d4650504ad70525bc5e0329c367b2031712bf9ec2c32583042d716cd19679ef24d9cb48f242336329852f2074aa398d0f0583a8f364f46170c4fb90c8a7a2eae5c21dd56d58e864f03da8290154b7ac920f4b206322c1effe1dd386a8147276e066dfaf1e56b23cb3c284c0c1e2e482adfed32b340734aba8ad9162f504b070840a05309b20000002f010000504b0304140008080800000021000000000000000000000000001c000900776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce128d8fcd0ac2301084ef7d8a65ef36ad071169da8b08bd4a7d80906e7f304d42368a7d7b035e2c78f0380cf30d5fd5bc16034f0a3c3b2bb1cc0b04b2daf5b31d25debacbee88c051d95e196749e24a8c4d9d5557322aa60d4fb3674810cb12a718fd4908d6132d8a73e7c9a66670615131c5300aaff45d8d24f6457110e19b817506b0c142db4b0c6d5f2274aba77ff06e18664d67a71f0bd9f8e345705c4d52804e8591a2c44fce130745d2121baf3a7b03504b07084084f946b100000020010000504b0304140008080800000021000000000000000000000000000f000900776f72642f7374796c65732e786d6c555405000100a6ce12b5555d6fdb20147defafb0786f71a2a88aa23a55b7aa6ba5ad9bd66cefd890980d0302f2d55fbf0bd86e9ca4a9bb694fc93df7eb702e5c5f5d6f2a91ac98b15cc90c0d2e5294305928cae522433f6677e7639458472425424996a12db3e87a7a76b59e58b715cc26902fed649da1d2393dc1d81625ab88bd509a49f0cd95a98803d32cf05a19aa8d2a98b550be127898a697b8225ca2e95992404daa8a5b36274be1ac470266be991a9b462bfcdc29e96cb29e105b709ea11bc38940609737d2eeda856d0cecf3ec33602b2232341c464410b968304ecf1f6e3d8ceb46b8d3be61a43b8c7464643529782845e68e19d072987a02827bd98697a3c6f8be140090a55375275d77d29d4e1ed993a3111d0ab9ad86229a18b2304497be368d91d0d85b21f08166e8d10f40204f51928a3547ade1c82004bfdda1ad39e34eb08392110da2e6c432fa551e36830cb671c7f05ac65f45e32c98041d77356aa79fefcf72bc37b4f71ee86999bba3676a1dfff1587fc1f79e11ff4207077ccbe84806ff4af83763fa114270f76ee70c1eb4bfcfa33486aba5f397faf34a34c5d27e231bf51e9923390ce0f51b3ef3fe93d73c092191b0cb4564047f3e3221be9068290d39b0c646e1d5c6ce7443ea25c1e62eba07e9f8883f57cea9ea4401c317e5890ab84b07b734fb09d395e293e1f4f0717a4f125cc76ec6ae8607327d80bd0d5f881799428adfe175fb67387558b64a28f3b2db5add7ac7b73af6ce6884ed9dc0e1fb40d9fdfb537ef64fc15dd98e8db3fd0b9bfd0f504b0708c5560a803302000085070000504b03041400080808000000210000000000000000000000000011000900776f72642f646f63756d656e742e786d6c555405000100a6ce12cd57cb72da3014dde72b345e279181941026903121693d348662a7e974276c61146cc923c910fa155df6fbfa25bdb2c96b4a1252a6211b3d2ce9dea3a37be5a3e3939b3441332a1513bc6555f66d0b511e8a88f1b8655d06e77b0d0b294d784412c169cb5a50659db4778ee7cd4884794ab9466081abe6bc654db4ce9a18ab704253a2f64546398c8d854c8986ae8cf15cc8289322a44a818334c155dbaee394306eb5c1e448440b536745319045e5eb4542d1bc392349cbf2f391663aa1166e1fe3bb3945510069aa8c84003393545139a356bbeb7a8e8f7afd8b4bcfed39bebb8b5cefbc3fbc7002e8ee223f80860f6dd4753c34381bfa8ed775a1d9eb070e0a9ca1d3733ce34a170e65e9f67990c1eb107e3ebbe83843d475fd41df777d77a5373d4a965569101a8f7d9251423f4a1619bfc5f0150cc1a17cb06d3853f8b2c88cd7502f813db464d699660cf5a948ca85d5062cc47f7dae57cbcff8d14a5d9a0acb726938bc7a60e90e4274436ed72f27662f31e489544844620a61b8821d7cef79a5ff02f226fe4f05d762827a22a2689a10c5c66c0a2522903619b6ed2aeef6e0f4f0371702ba5a7f1a22be63eabff2d5659a4a961204891bc724d90667351b796246d31195e85d90e2e792681411c9b618421e8153e90fba5b67a34c296538d9261deba0782346823257b6c749155d1049f53bc91636de0e0b1d46d43397fc1b6d7f00f7e7643b17e732355e44f0a6174546652a268213be0d4a82616fcf6445a552b3f73adfbf7e39789196529e14d6f1f36aed132546ed565e2129cdef355753c2d1946664a526596357bf7ffd441d16c1b5839c2c2914c5bf1b02610cfa04e435e3440bb901221233d8d8659aa7af94bdaf27d2050d15319509c536d97bc040174e5142f875ae37b033a009b9067d00228123d02d0c29225746fc9a062fb9cea7b0c329d564926f80acc3424062022ea23c864a91c51351879f2dd7fd091a063270396ebee845d1502fc321f67f94195fa91cd97593f21368d71bb546f990c862f8c3998b4064664eedc04c912c9ee8fbee48682dd2fb7e42c766f4d0ae14f620c6a86c5987f691e98e85d00fba71ae8beeed03e5161abe7d5ae2fb676b7be70f504b0708d2a7c3b425030000fc0e0000504b01021400140008080800000021000fa2b163ff0000003b0200001300090000000000000000000000000000005b436f6e74656e745f54797065735d2e786d6c555405000100a6ce12504b010214001400080808000000210040a05309b20000002f0100000b00090000000000000000000000490100005f72656c732f2e72656c73555405000100a6ce12504b01021400140008080800000021004084f946b1000000200100001c000900000000000000000000003d020000776f72642f5f72656c732f646f63756d656e742e786d6c2e72656c73555405000100a6ce12504b0102140014000808080000002100c5560a8033020000850700000f0009000000000000000000000041030000776f72642f7374796c65732e786d6c555405000100a6ce12504b0102140014000808080000002100d2a7c3b425030000fc0e00001100090000000000000000000000ba050000776f72642f646f63756d656e742e786d6c555405000100a6ce12504b050600000000050005006d010000270900000000'),
('tarakan', 'dd328bff-c4ef-49b2-885f-8d20545e1d01', '1', E'\\x504b030414000808080041197e5d00000000000000000000000011000000776f72642f646f63756d656e742e786d6c0300504b0708000000000200000000000000504b0102140014000808080041197e5d000000000200000000000000110000000000000000000000000000000000776f72642f646f63756d656e742e786d6c504b050600000000010001003f000000410000000000'),
('tarakan', 'f305ddd2-97a4-4acf-83d5-5d7a4689ba2d', '1', E'\\x255044462d312e340a312030206f626a203c3c2f54797065202f436174616c6f673e3e20656e646f626a0a747261696c6572203c3c2f526f6f742031203020523e3e0a2525454f460a');

insert into command_receipt (region, principal, key, request_digest, number, version, answer, at) values
('banten', 'account:kabid.banten', '2884db45-0636-46cd-a82a-4ccf94f8c183', '6b71193a7f9d384c136d0cb10ab24c05d57ebac2523ccd63afa4af3aede2c3a9', 'BTN-20261130-Z7DDB', '8', '{"region":"banten","number":"BTN-20261130-Z7DDB","version":8,"sop":"banten/integrasi-sistem","title":"Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19","sopVersion":1,"status":"running","applicant":"Kepala Seksi","open":[{"step":"catat","visit":1,"activity":"Melaksanakan integrasi dan mencatat Laporan Hasil SOP Integrasi","stage":"open","openedAt":"2026-11-30T03:09:49.043Z","performers":["kasi"],"yours":false,"clockRuns":true,"form":"laporan"}],"documents":[],"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp","dataPribadi":true,"perlindungan":"Contoh Perlindungan data pribadi"},"persetujuan":{"catatan":"Contoh Catatan"}},"timeUsed":{"kabid":"PT1.602S","kasi":"PT0S"},"dispositions":[],"actions":[]}', '2026-11-30 03:09:49.087782+00'),
('banten', 'account:kabid.banten', 'dcab2759-663d-4a32-a90d-dd6c0d1ffa36', 'b82119cc3e6532eaf6c497b35849f9f2e913fc66d35672d8fd814fd3bf528e9c', 'BTN-20261130-B4GX5', '8', '{"region":"banten","number":"BTN-20261130-B4GX5","version":8,"sop":"banten/integrasi-sistem","title":"Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19","sopVersion":1,"status":"rejected","applicant":"Kepala Seksi","open":[],"documents":[],"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp"},"persetujuan":{}},"timeUsed":{"kabid":"PT0.277S","kasi":"PT0S"},"dispositions":[],"actions":[],"ending":{"end":"ditolak","kind":"rejected","title":"Integrasi ditolak","reason":"Belum sesuai <b>arsitektur</b>","at":"2026-11-30T03:09:49.820Z"}}', '2026-11-30 03:09:49.846336+00'),
('banten', 'account:kasi.banten', '7cc25289-a5ea-4f24-af07-b4b12df44df4', '7828f79889bbe6cec1517fbc012cfc83e52f4157d2720f6dfe3ab8f7dded4685', 'BTN-20261130-Z7DDB', '11', '{"region":"banten","number":"BTN-20261130-Z7DDB","version":11,"sop":"banten/integrasi-sistem","title":"Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19","sopVersion":1,"status":"completed","applicant":"Kepala Seksi","open":[],"documents":[],"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp","dataPribadi":true,"perlindungan":"Contoh Perlindungan data pribadi"},"persetujuan":{"catatan":"Contoh Catatan"},"laporan":{"hasil":"Contoh Hasil integrasi","tanggal":"2026-03-02"}},"timeUsed":{"kabid":"PT1.602S","kasi":"PT0.264S"},"dispositions":[],"actions":[],"ending":{"end":"selesai","kind":"completed","title":"Integrasi selesai","at":"2026-11-30T03:09:49.307Z"}}', '2026-11-30 03:09:49.353215+00'),
('banten', 'account:kasi.banten', 'd623ae5c-5b45-4ee3-b530-1e3c516ff92a', 'cbd4858c0695c95ad1b81ab8d753719d88a08bf46b80db2006ce0f0119a11285', 'BTN-20261130-B4GX5', '5', '{"region":"banten","number":"BTN-20261130-B4GX5","version":5,"sop":"banten/integrasi-sistem","title":"Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19","sopVersion":1,"status":"running","applicant":"Kepala Seksi","open":[{"step":"setujui","visit":1,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"open","openedAt":"2026-11-30T03:09:49.543Z","performers":["kabid"],"yours":false,"clockRuns":true,"form":"persetujuan","branches":[{"id":"setuju","label":"Disetujui","allowed":true},{"id":"perbaiki","label":"Perlu perbaikan","allowed":true},{"id":"tolak","label":"Ditolak","allowed":true}]}],"documents":[],"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp"}},"timeUsed":{"kasi":"PT0S"},"dispositions":[],"actions":[]}', '2026-11-30 03:09:49.587803+00'),
('banten', 'account:kasi.banten', 'e86bf27f-222e-4656-8000-add633e8abc7', '83a5e97414386114bd63874f9df317324d8ae8b5411f22e932b7312b55533fb8', 'BTN-20261130-Z7DDB', '5', '{"region":"banten","number":"BTN-20261130-Z7DDB","version":5,"sop":"banten/integrasi-sistem","title":"Integrasi Sistem Informasi / Aplikasi dan Data di Masa Pandemi COVID-19","sopVersion":1,"status":"running","applicant":"Kepala Seksi","open":[{"step":"setujui","visit":1,"activity":"Menyetujui, mengembalikan untuk diperbaiki, atau menolak kebutuhan integrasi","stage":"open","openedAt":"2026-11-30T03:09:47.441Z","performers":["kabid"],"yours":false,"clockRuns":true,"form":"persetujuan","branches":[{"id":"setuju","label":"Disetujui","allowed":true},{"id":"perbaiki","label":"Perlu perbaikan","allowed":true},{"id":"tolak","label":"Ditolak","allowed":true}]}],"documents":[],"data":{"kebutuhan-integrasi":{"tujuan":"Contoh Tujuan integrasi","sistem":[{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"},{"nama":"Contoh Nama sistem informasi atau aplikasi","pemilik":"Contoh Perangkat daerah pemilik","data":"Contoh Data yang dipertukarkan","arah":"Menerima"}],"cara":"splp","dataPribadi":true,"perlindungan":"Contoh Perlindungan data pribadi"}},"timeUsed":{"kasi":"PT0S"},"dispositions":[],"actions":[]}', '2026-11-30 03:09:48.038324+00');

insert into account (region, username, name, password_hash, actors, administrator, created_at, email) values
('', 'admin', 'Administrator', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{}', 't', '2026-11-30 03:09:21.438246+00', NULL),
('banten', 'kabid.banten', 'Kepala Bidang', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kabid}', 'f', '2026-11-30 03:09:21.442173+00', NULL),
('banten', 'kadis.banten', 'Kepala Dinas', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kadis}', 'f', '2026-11-30 03:09:21.456278+00', NULL),
('banten', 'kasi.banten', 'Kepala Seksi', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kasi}', 'f', '2026-11-30 03:09:21.448432+00', NULL),
('banten', 'opd.banten', 'OPD Pemohon', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{opd}', 'f', '2026-11-30 03:09:21.451392+00', NULL),
('bolmut', 'kabid.bolmut', 'Kabid Aptika', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kabid}', 'f', '2026-11-30 03:09:21.461844+00', NULL),
('bolmut', 'kadis.bolmut', 'Kadis Kominfo', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kadis}', 'f', '2026-11-30 03:09:21.459354+00', NULL),
('bolmut', 'kasi-egov.bolmut', 'Kasie e-Government', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kasi-egov}', 'f', '2026-11-30 03:09:21.465813+00', NULL),
('bolmut', 'tim-pengembang.bolmut', 'Tim Pengembang', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{tim-pengembang}', 'f', '2026-11-30 03:09:21.471455+00', NULL),
('bolmut', 'tim-teknis.bolmut', 'Tim Teknis Kominfo', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{tim-teknis}', 'f', '2026-11-30 03:09:21.476203+00', NULL),
('maluku-utara', 'kabid.maluku-utara', 'Kepala Bidang TIK dan E-Government', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kabid}', 'f', '2026-11-30 03:09:21.487109+00', NULL),
('maluku-utara', 'kadis.maluku-utara', 'Kepala Dinas', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kadis}', 'f', '2026-11-30 03:09:21.482355+00', NULL),
('maluku-utara', 'opd.maluku-utara', 'OPD Pemohon', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{opd}', 'f', '2026-11-30 03:09:21.479431+00', NULL),
('maluku-utara', 'prakom.maluku-utara', 'JFT Pranata Komputer', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{prakom}', 'f', '2026-11-30 03:09:21.49186+00', NULL),
('tarakan', 'bagian-umum.tarakan', 'Bagian Umum', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{bagian-umum}', 'f', '2026-11-30 03:09:21.497921+00', NULL),
('tarakan', 'bidang-aplikasi.tarakan', 'Bidang Aplikasi', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{bidang-aplikasi}', 'f', '2026-11-30 03:09:21.507553+00', NULL),
('tarakan', 'kepala.tarakan', 'Kepala DKISP', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{kepala}', 'f', '2026-11-30 03:09:21.503066+00', NULL),
('tarakan', 'opd.tarakan', 'OPD Pemohon', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{opd}', 'f', '2026-11-30 03:09:21.495274+00', NULL),
('tarakan', 'sub-koordinator.tarakan', 'Sub Koordinator', '$argon2id$v=19$m=19456,t=2,p=1$9KZLsnrSpAUc6lmjkLLxvA$wcUnJLU3JOnd36Mfazpv5nGOW6R1kocA/dosmohKGzo', '{sub-koordinator}', 'f', '2026-11-30 03:09:21.511017+00', NULL);

insert into draft (region, id, owner, sop, number, place, version, body, documents, files, key, created_at, updated_at, expires_at) values
('banten', '9c6540ab82c56e30452810bbc367fd6782ecdbda5ee49a3bb18bcbec0ac80351', NULL, 'pembangunan-aplikasi', NULL, NULL, '1', '{"values":{},"left":[]}', '{}', '{}', '7rw19cSJOZjj9lAnXO1yh3uBXhvCn0MgmpRkkPCWB-A', '2026-11-30 03:10:07.220299+00', '2026-11-30 03:10:07.220299+00', '2026-12-30 03:10:07.220299+00'),
('banten', 'e7d0f55a7448bc6c916c08007d576321a721eeed7189cd87b8cdc11f5805c31f', NULL, 'pembangunan-aplikasi', NULL, NULL, '1', '{"values":{},"left":[]}', '{}', '{}', 'z1PL7hqnD1HIEnB5RXwVbYHO54tZ4QduackYNPw-i2o', '2026-11-30 03:10:07.378215+00', '2026-11-30 03:10:07.378215+00', '2026-12-30 03:10:07.378215+00');

insert into job (region, id, kind, number, key, body, cycle, attempt, due_at, leased_until, state, last_error, created_at, decided_by, decided_at, reason) values
('banten', 'e88b3093-0d75-4846-9af9-691f13008491', 'mail', 'BTN-20261130-NP7Y3', 'mail/BTN-20261130-NP7Y3/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:09:52.927663+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:09:51.702+00', NULL, NULL, NULL),
('banten', 'f211cb78-e142-4e30-9386-51b7fa9240a3', 'mail', 'BTN-20261130-NP7Y3', 'mail/BTN-20261130-NP7Y3/13/correction-asked/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"correction-asked","reader":"APPLICANT","sequence":13,"version":13,"place":"ajukan","to":[],"emails":["siti@contoh.go.id"],"except":"kadis.banten"}}', 'R1/PT1S', '2', '2026-11-30 03:10:06.360885+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:05.231837+00', NULL, NULL, NULL),
('maluku-utara', '0c0e978f-7b08-429f-981d-9cbdda3ccbe7', 'mail', 'MU-20261130-C9MS4', 'mail/MU-20261130-C9MS4/16/case-ended/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-ended","reader":"APPLICANT","sequence":16,"version":16,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:03.43105+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:02.391419+00', NULL, NULL, NULL),
('maluku-utara', '391f7e3a-bec1-482b-86c1-cd27fcd0980c', 'mail', 'MU-20261130-MB0YS', 'mail/MU-20261130-MB0YS/12/time-paused/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"time-paused","reader":"APPLICANT","sequence":12,"version":12,"place":"telaah","to":[],"emails":["siti@contoh.go.id"],"except":"kabid.maluku-utara"}}', 'R1/PT1S', '2', '2026-11-30 03:10:06.894297+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:05.805526+00', NULL, NULL, NULL),
('maluku-utara', '56e91119-1d4c-4cb4-9865-8cfe3b6007de', 'mail', 'MU-20261130-MB0YS', 'mail/MU-20261130-MB0YS/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:02.754892+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:01.537744+00', NULL, NULL, NULL),
('maluku-utara', 'ac160afb-ba43-45b6-a26a-8043c5fe5733', 'mail', 'MU-20261130-3X4QH', 'mail/MU-20261130-3X4QH/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:00.057842+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:09:59.031636+00', NULL, NULL, NULL),
('maluku-utara', 'ac6eb521-19a1-4d05-a48f-4b4ae9f33887', 'mail', 'MU-20261130-C9MS4', 'mail/MU-20261130-C9MS4/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:03.209056+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:02.068803+00', NULL, NULL, NULL),
('maluku-utara', 'd409456c-3210-4de4-a9e4-25ff293207de', 'mail', 'MU-20261130-3X4QH', 'mail/MU-20261130-3X4QH/27/case-ended/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-ended","reader":"APPLICANT","sequence":27,"version":27,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:02.534414+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:01.343263+00', NULL, NULL, NULL),
('maluku-utara', 'f2e38131-36c1-447a-b57d-9d8cf49e1ab4', 'mail', 'MU-20261130-V9KE7', 'mail/MU-20261130-V9KE7/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:02.932479+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:01.890288+00', NULL, NULL, NULL),
('tarakan', '7235f4b5-aaac-499d-8225-34921d2b9f32', 'mail', 'TRK-20261130-BZVQ4', 'mail/TRK-20261130-BZVQ4/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:04.161381+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:03.113376+00', NULL, NULL, NULL),
('tarakan', '74ce3b43-198b-46d7-8053-5b3c069ef443', 'mail', 'TRK-20261130-EVTF2', 'mail/TRK-20261130-EVTF2/17/correction-asked/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"correction-asked","reader":"APPLICANT","sequence":17,"version":17,"place":"ajukan","to":[],"emails":["siti@contoh.go.id"],"except":"kepala.tarakan"}}', 'R1/PT1S', '2', '2026-11-30 03:10:07.022244+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:05.994189+00', NULL, NULL, NULL),
('tarakan', '8049c568-edca-4fb2-acb0-b996e5a88fac', 'mail', 'TRK-20261130-P5798', 'mail/TRK-20261130-P5798/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:04.573894+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:03.551824+00', NULL, NULL, NULL),
('tarakan', '90335475-db94-43cc-89b3-4063923ff4f2', 'mail', 'TRK-20261130-8XKR5', 'mail/TRK-20261130-8XKR5/23/time-resumed/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"time-resumed","reader":"APPLICANT","sequence":23,"version":24,"place":"putuskan","to":[],"emails":["siti@contoh.go.id"],"except":"bidang-aplikasi.tarakan"}}', 'R1/PT1S', '2', '2026-11-30 03:10:07.81429+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:06.781619+00', NULL, NULL, NULL),
('tarakan', 'a0fd5aa3-14d7-4f78-8c93-10f2fe0ae265', 'mail', 'TRK-20261130-8XKR5', 'mail/TRK-20261130-8XKR5/22/time-paused/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"time-paused","reader":"APPLICANT","sequence":22,"version":22,"place":"putuskan","to":[],"emails":["siti@contoh.go.id"],"except":"bidang-aplikasi.tarakan"}}', 'R1/PT1S', '2', '2026-11-30 03:10:07.79185+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:06.752363+00', NULL, NULL, NULL),
('tarakan', 'dbccdb11-c333-457b-874c-80f69e6832f8', 'mail', 'TRK-20261130-EVTF2', 'mail/TRK-20261130-EVTF2/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:03.461366+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:02.438867+00', NULL, NULL, NULL),
('tarakan', 'fc50f69f-970e-4d82-99c3-4b44ddc299d6', 'mail', 'TRK-20261130-8XKR5', 'mail/TRK-20261130-8XKR5/1/case-opened/applicant/184e16e08b3e54900c518bad8746051e21ba9355c7bb9fec1727721555dcb160', '{"email" : "siti@contoh.go.id", "notice" : {"template":"case-opened","reader":"APPLICANT","sequence":1,"version":3,"to":[],"emails":["siti@contoh.go.id"]}}', 'R1/PT1S', '2', '2026-11-30 03:10:04.724424+00', NULL, 'incident', '{"key":"job-error.said","arguments":["Connection refused: /127.0.0.1:9"]}', '2026-11-30 03:10:03.690221+00', NULL, NULL, NULL);

insert into plugin (id, version, sha256, jar, allowed, installed_at, installed_by) values
('banten-spbe', '1.0.0', '9666e3b285a09ce21d75abd7788d20589b9f8d48465f11e1316e02469d80b5ea', E'\\x504b0506000000000000000000000000000000000000', 'f', '2026-11-30 03:09:22.696168+00', '--plugins'),
('bolmut-repository', '1.0.0', '8056d6bf1dee2de7b68a8dfaa4b7a4910204a2c5cc88524b6f4423a76bf0f47c', E'\\x504b0506000000000000000000000000000000000000', 'f', '2026-11-30 03:09:25.729651+00', '--plugins'),
('go-id-subdomain', '1.0.0', '2352a3c3637fa4de9af1d68d8049653d084fe4e96d8df9b783ce3fd039f0a382', E'\\x504b0506000000000000000000000000000000000000', 'f', '2026-11-30 03:09:27.419578+00', '--plugins'),
('malut-rka', '1.0.0', '8affb298c68a1ff5ca6435091ac3ba65f7699de13c3267139679ebefef0282ac', E'\\x504b0506000000000000000000000000000000000000', 'f', '2026-11-30 03:09:28.796619+00', '--plugins'),
('tarakan-agenda', '1.0.0', '33e54832b70dead0a438b8960e005e0d8ef56b619c6043ec8011759e495b0255', E'\\x504b0506000000000000000000000000000000000000', 'f', '2026-11-30 03:09:29.896222+00', '--plugins');

insert into plugin_choice (region, plugin, version, enabled, settings, changed_at, changed_by) values
('banten', 'go-id-subdomain', '1.0.0', 't', '{"agencies":[{"acronym":"dinkes","name":"Dinas Kesehatan"},{"acronym":"dishub","name":"Dinas Perhubungan"},{"acronym":"disnaker","name":"Dinas Tenaga Kerja"}],"taken":"contoh-terpakai; Dinas Contoh"}', '2026-11-30 03:11:07.694664+00', 'admin');

insert into plugin_entry (region, plugin, key, version, value) values
('banten', 'go-id-subdomain', 'case/BTN-20261130-NP7Y3', '1', 'layanan-contoh'),
('banten', 'go-id-subdomain', 'done/07e81857e34d651a4536116493627c33e7b120c5f3f42053f8b8492602b6eb0d', '1', '2026-11-30 layanan-contoh'),
('banten', 'go-id-subdomain', 'name/layanan-contoh', '1', 'stage: reserved
case: BTN-20261130-NP7Y3
since: 2026-11-30
owner: Contoh Nama OPD
'),
('bolmut', 'bolmut-repository', 'project/mutubaku-da9b43ddc6de6f3069b9e2fa', '1', 'a-a'),
('tarakan', 'tarakan-agenda', 'letter/surat-masuk/36aee62b9840694debe1e3788aedd88d4a1e7db2', '1', '1 2026-11-30'),
('tarakan', 'tarakan-agenda', 'letter/surat-masuk/a5699f817123e680cbba1d80452cecf135ecdc89', '1', '3 2026-11-30'),
('tarakan', 'tarakan-agenda', 'letter/surat-masuk/b3e712789474a1e74f72af8019d4de588599f493', '1', '2 2026-11-30'),
('tarakan', 'tarakan-agenda', 'number/surat-masuk/2026/00000001', '1', '36aee62b9840694debe1e3788aedd88d4a1e7db2 TRK-20261130-EVTF2'),
('tarakan', 'tarakan-agenda', 'number/surat-masuk/2026/00000002', '1', 'b3e712789474a1e74f72af8019d4de588599f493 TRK-20261130-BZVQ4'),
('tarakan', 'tarakan-agenda', 'number/surat-masuk/2026/00000003', '1', 'a5699f817123e680cbba1d80452cecf135ecdc89 TRK-20261130-8XKR5');

insert into plugin_change (region, id, at, by, act, plugin, version) values
('', '1e60e27d-0fe5-4cd0-9472-b2ae0c064fe8', '2026-11-30 03:09:29.896222+00', '--plugins', 'install', 'tarakan-agenda', '1.0.0'),
('', '4bfb6a35-14ec-4276-baa8-ec50273f6ad5', '2026-11-30 03:09:27.419578+00', '--plugins', 'install', 'go-id-subdomain', '1.0.0'),
('', '8a944701-ab89-416c-8854-b4899a7bd440', '2026-11-30 03:09:28.796619+00', '--plugins', 'install', 'malut-rka', '1.0.0'),
('', 'c6c6db3a-4f88-4b1e-951a-a8f264d7b96a', '2026-11-30 03:09:22.696168+00', '--plugins', 'install', 'banten-spbe', '1.0.0'),
('', 'dadaaac7-952e-4f58-bcbd-edaf75e96b86', '2026-11-30 03:09:25.729651+00', '--plugins', 'install', 'bolmut-repository', '1.0.0'),
('banten', '613b8f4b-0d12-4c26-a26e-86625b82706a', '2026-11-30 03:11:07.694664+00', 'admin', 'enable', 'go-id-subdomain', '1.0.0');

